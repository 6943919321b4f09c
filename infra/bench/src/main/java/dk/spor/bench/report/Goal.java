package dk.spor.bench.report;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to be reached, and what was.
 *
 * @param what in words
 * @param value what was measured
 * @param bound what it is compared with
 * @param atLeast whether the bound is the least it should be; otherwise it is the most
 */
public record Goal(String what, double value, double bound, boolean atLeast) {

    /** A quotient that should be no less than a bound; empty where one of its parts was not measured. */
    public static Optional<Goal> quotient(String what, @Nullable Double over, @Nullable Double under, double bound) {
        return over == null || under == null
                ? Optional.empty()
                : Optional.of(new Goal(what, over / under, bound, true));
    }

    public boolean reached() {
        return atLeast ? value >= bound : value <= bound;
    }

    String markdown() {
        return String.format(
                Locale.ROOT,
                "- %s: **%,.2f**, %s %,.2f: %s%n",
                what,
                value,
                atLeast ? "at least" : "at most",
                bound,
                reached() ? "reached" : "**not reached**");
    }
}
