package dk.spor.command.deciding;

import dk.spor.command.Refusal;
import dk.spor.events.SporEvent;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a state remembers of an entry, so that a refusal can name it.
 *
 * @param entry which
 * @param on the day on which it happened, in Denmark
 * @param what its kind, in words: "enrolment"
 */
public record Fact(EntryId entry, LocalDate on, String what) {

    /** What is to be remembered of an event. */
    public static Fact of(SporEvent event) {
        return new Fact(event.entryId(), event.happenedOn(), Words.of(event));
    }

    /** The one that happened last, of those that did; null when none did. */
    public static @Nullable Fact latest(@Nullable Fact... facts) {
        Fact latest = null;
        for (var fact : facts) {
            if (fact != null) {
                latest = latest == null ? fact : later(latest, fact);
            }
        }
        return latest;
    }

    /** The one that happened later; the first of two that happened on one day. */
    public static Fact later(Fact one, Fact other) {
        return other.on.isAfter(one.on) ? other : one;
    }

    /** Whether it happened later than a day. */
    public boolean isAfter(LocalDate day) {
        return on.isAfter(day);
    }

    /** Whether it happened earlier than a day. */
    public boolean isBefore(LocalDate day) {
        return on.isBefore(day);
    }

    /** This, if it happened later than a day. */
    public @Nullable Fact ifAfter(LocalDate day) {
        return isAfter(day) ? this : null;
    }

    /** This, if it happened earlier than a day. */
    public @Nullable Fact ifBefore(LocalDate day) {
        return isBefore(day) ? this : null;
    }

    Refusal.Obstacle obstacle() {
        return new Refusal.Obstacle(entry, on, what);
    }
}
