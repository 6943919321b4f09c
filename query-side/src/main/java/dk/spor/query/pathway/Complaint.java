package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.ComplaintOutcome;
import dk.spor.values.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Klage: somebody does not agree with a decision.
 *
 * @param on the day on which it was received
 * @param settled absent until something became of it
 */
public record Complaint(
        Entry entry,
        LocalDate on,
        @Nullable Note note,
        @Nullable Settled settled) implements Dated {

    /** What became of it. */
    public record Settled(
            Entry entry,
            LocalDate on,
            ComplaintOutcome outcome,
            @Nullable Note note) implements Dated {}

    Complaint with(Settled came) {
        return new Complaint(entry, on, note, came);
    }
}
