package dk.spor.command.deciding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that lasts: a course, a pause. Two that follow each other may meet on one day.
 *
 * @param from what began it
 * @param until what ended it; absent while it lasts
 */
public record Span(Fact from, @Nullable Fact until) {

    /** One that has just begun. */
    public static Span begunBy(Fact from) {
        return new Span(from, null);
    }

    /** The same, ended. */
    public Span endedBy(Fact end) {
        return new Span(from, end);
    }

    /** Whether nothing has ended it yet. */
    public boolean open() {
        return until == null;
    }

    /** Whether it lasts on a day: the first day counts, the day on which it ended does not. */
    public boolean lastsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    /**
     * The one that stands in the way of another that begins on a day and has no end yet: one that lasts on that day, or
     * one that is open and begins later, since two would then be open. One that begins later and has ended does not:
     * what is recorded late must only have ended by then, see {@link #nextAmong}.
     */
    public static Optional<Span> inTheWayOf(LocalDate beginning, Collection<Span> others) {
        return others.stream()
                .filter(other -> other.open() || other.lastsOn(beginning))
                .min(Comparator.comparing(other -> other.from().on()));
    }

    /** The first of the others that begins after this one did: by its beginning, this one must have ended. */
    public Optional<Fact> nextAmong(Collection<Span> others) {
        return others.stream()
                .map(Span::from)
                .filter(beginning -> beginning.isAfter(from.on()))
                .min(Comparator.comparing(Fact::on));
    }
}
