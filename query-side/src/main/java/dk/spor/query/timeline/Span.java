package dk.spor.query.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days.
 *
 * @param from the first day
 * @param until the first day after it; absent while it lasts
 */
public record Span(LocalDate from, @Nullable LocalDate until) {

    /** Whether it holds the day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    /** Whether the two share at least one day. */
    public boolean overlaps(Span other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this) && !isEmpty() && !other.isEmpty();
    }

    /** The days that the two share; only for spans that overlap. */
    public Span sharedWith(Span other) {
        return new Span(from.isAfter(other.from) ? from : other.from, earlier(until, other.until));
    }

    private boolean isEmpty() {
        return from.equals(until);
    }

    private boolean startsBeforeEndOf(Span other) {
        return other.until == null || from.isBefore(other.until);
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
