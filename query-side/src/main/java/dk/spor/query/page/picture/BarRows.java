package dk.spor.query.page.picture;

import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.When;
import dk.spor.query.page.words.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays bars in as few rows as they need without covering each other. */
final class BarRows {

    static final double BAR_HEIGHT = 20;
    static final double ROW_HEIGHT = 24;
    static final double THIN_HEIGHT = 8;
    static final double THIN_ROW_HEIGHT = 12;

    private static final double LEAST_WIDTH = 3;
    private static final double GAP_THAT_SHOWS = 2;

    private final TimeScale scale;
    private final LocalDate today;
    private final Words words;

    BarRows(TimeScale scale, LocalDate today, Words words) {
        this.scale = scale;
        this.today = today;
        this.words = words;
    }

    /**
     * @param y of the first row
     * @param bars all in order, with as many rows as they need
     */
    List<Bar> packed(List<Fact> facts, double y) {
        var ends = new ArrayList<Double>();
        return facts.stream()
                .map(fact -> bar(fact, y, BAR_HEIGHT))
                .sorted(Comparator.comparing(Bar::x).thenComparing(Bar::end))
                .map(bar -> inRow(bar, freeRow(ends, bar)))
                .toList();
    }

    /** All in one row, over what is there. */
    List<Bar> over(List<Fact> facts, double y) {
        return facts.stream().map(fact -> bar(fact, y, BAR_HEIGHT)).toList();
    }

    /** All in one row; bars that would touch become one. */
    List<Bar> merged(List<Fact> facts, double y) {
        var bars = new ArrayList<Bar>();
        var together = new ArrayList<Fact>();
        double end = 0;
        for (var fact : facts) {
            var bar = bar(fact, y, THIN_HEIGHT);
            if (!together.isEmpty() && bar.x() >= end + GAP_THAT_SHOWS) {
                bars.add(joined(together, y));
                together.clear();
            }
            together.add(fact);
            end = Math.max(end, bar.end());
        }
        if (!together.isEmpty()) {
            bars.add(joined(together, y));
        }
        return bars;
    }

    private Bar joined(List<Fact> facts, double y) {
        var first = facts.getFirst();
        if (facts.size() == 1) {
            return bar(first, y, THIN_HEIGHT);
        }
        var last = facts.stream().map(this::end).max(Comparator.naturalOrder()).orElseThrow();
        double x = scale.x(first.when().day());
        var title = words.text(
                "picture.together", words.dates(first.when().day(), last), facts.size(), words.of(first.look()));
        return new Bar(
                first.look(),
                x,
                y,
                width(x, scale.x(last)),
                THIN_HEIGHT,
                null,
                0,
                title,
                facts.stream().map(Fact::number).toList());
    }

    private Bar bar(Fact fact, double y, double height) {
        double end = scale.x(end(fact));
        double x = Math.max(0, Math.min(start(fact), end - LEAST_WIDTH));
        double width = width(x, end);
        var bar = new Bar(
                fact.look(),
                TimeScale.tenths(x),
                y,
                width,
                height,
                null,
                0,
                fact.spoken(words),
                List.of(fact.number()));
        return bar.labelledFrom(x + Bar.LABEL_MARGIN, fact.label());
    }

    private double start(Fact fact) {
        return fact.when() instanceof When.UpTo ? 0 : scale.x(fact.when().day());
    }

    private LocalDate end(Fact fact) {
        return fact.when() instanceof When.Since since && since.from().isBefore(today)
                ? today
                : fact.when().lastDay();
    }

    private static double width(double x, double end) {
        return TimeScale.tenths(Math.max(LEAST_WIDTH, end - x));
    }

    private static int freeRow(List<Double> ends, Bar bar) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= bar.x()) {
                ends.set(row, bar.end());
                return row;
            }
        }
        ends.add(bar.end());
        return ends.size() - 1;
    }

    private static Bar inRow(Bar bar, int row) {
        return new Bar(
                bar.look(),
                bar.x(),
                bar.y() + row * ROW_HEIGHT,
                bar.width(),
                bar.height(),
                bar.label(),
                bar.labelX(),
                bar.title(),
                bar.facts());
    }
}
