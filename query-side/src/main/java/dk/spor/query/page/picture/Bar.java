package dk.spor.query.page.picture;

import dk.spor.query.page.fact.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param label a word for which there is room; absent where there is none
 * @param labelX where the label begins
 * @param title what it says when asked
 * @param facts the numbers of the facts that it shows
 */
public record Bar(
        Look look,
        double x,
        double y,
        double width,
        double height,
        @Nullable String label,
        double labelX,
        String title,
        List<Integer> facts) {

    public Bar {
        facts = List.copyOf(facts);
    }

    static final double LABEL_MARGIN = 6;

    private static final double LETTER_WIDTH = 6.6;

    /** With its label, if it fits into the bar from a point on; without it else. */
    Bar labelledFrom(double from, @Nullable String text) {
        boolean fits = text != null && from + widthOf(text) + LABEL_MARGIN <= end();
        return new Bar(look, x, y, width, height, fits ? text : null, TimeScale.tenths(from), title, facts);
    }

    /** With its label where no other bar covers it, if there is such a place. */
    Bar labelledClearOf(List<Bar> others) {
        if (label == null) {
            return this;
        }
        var own = new Stretch(labelX, labelX + widthOf(label));
        return others.stream()
                .filter(other -> own.touches(new Stretch(other.x, other.end())))
                .findFirst()
                .map(other -> labelledFrom(other.end() + LABEL_MARGIN, label))
                .orElse(this);
    }

    private static double widthOf(String text) {
        return text.length() * LETTER_WIDTH;
    }

    /** The right end. */
    public double end() {
        return TimeScale.tenths(x + width);
    }
}
