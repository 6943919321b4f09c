package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.Span;
import dk.spor.values.EntryId;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Ansvarlig medarbejder: who is responsible for a citizen as a whole, for an enrolment, or for a CTI course.
 *
 * @param of the enrolment or the start of the CTI course; absent for the citizen as a whole
 * @param turns the workers one after the other, in order of valid time; never empty
 * @param released absent while somebody is responsible
 */
public record Assignment(
        Entry entry,
        LocalDate on,
        @Nullable EntryId of,
        List<Turn> turns,
        @Nullable End released) implements Dated {

    public Assignment {
        turns = List.copyOf(turns);
    }

    /** From this day on it was this worker. */
    public record Turn(Entry entry, LocalDate on, UserId worker) implements Dated {}

    /** Nobody took it over. */
    public record End(Entry entry, LocalDate on) implements Dated {}

    static Assignment begun(Entry entry, LocalDate on, UserId worker, @Nullable EntryId of) {
        return new Assignment(entry, on, of, List.of(new Turn(entry, on, worker)), null);
    }

    /** From the first worker to the end, which is no longer part of it. */
    public Span span() {
        return new Span(on, released == null ? null : released.on());
    }

    /** Whose turn it was on a day; empty before it began and after it ended. */
    public Optional<Turn> turnOn(LocalDate day) {
        return span().holds(day)
                ? turns.reversed().stream()
                        .filter(turn -> !turn.on().isAfter(day))
                        .findFirst()
                : Optional.empty();
    }

    Assignment with(Turn turn) {
        return new Assignment(entry, on, of, InOrder.with(turns, turn), released);
    }

    Assignment with(End end) {
        return new Assignment(entry, on, of, turns, end);
    }
}
