package dk.spor.query.page.picture;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Lays single marks, each in the middle of its day; marks that would cover each other go to rows of their own. */
final class Milestones {

    static final double MARK_SIZE = 14;
    static final double ROW_HEIGHT = 17;

    private static final int MOST_ROWS = 5;

    private Milestones() {}

    static List<Cell> laid(List<Fact> facts, double y, TimeScale scale, Words words) {
        var ends = new ArrayList<Double>();
        var cells = new ArrayList<Cell>();
        for (var fact : facts) {
            double middle = scale.x(fact.when().day()) + scale.perDay() / 2;
            double x = TimeScale.tenths(Math.clamp(middle - MARK_SIZE / 2, 0, scale.width() - MARK_SIZE));
            int row = freeRow(ends, x);
            cells.add(new Cell(
                    List.of(new Mark(fact.look(), x, y + row * ROW_HEIGHT)),
                    fact.spoken(words),
                    List.of(fact.number())));
        }
        return cells;
    }

    private static int freeRow(List<Double> ends, double x) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) < x || row == MOST_ROWS - 1) {
                ends.set(row, x + MARK_SIZE);
                return row;
            }
        }
        ends.add(x + MARK_SIZE);
        return ends.size() - 1;
    }
}
