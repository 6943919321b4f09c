package dk.spor.query.page.picture;

import dk.spor.query.page.fact.Look;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time.
 *
 * @param label a word for which there is room; absent where there is none
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
        String title,
        List<Integer> facts) {

    public Bar {
        facts = List.copyOf(facts);
    }

    /** The right end. */
    public double end() {
        return TimeScale.tenths(x + width);
    }
}
