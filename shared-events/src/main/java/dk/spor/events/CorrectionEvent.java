package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.CorrectionReason;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rettelse: an earlier entry of the same citizen is another than it was, or none. The earlier entry stays in the log as
 * it is. Valid time is the day on which the correction was made.
 */
public sealed interface CorrectionEvent extends CitizenEvent {

    /** The entry that is no longer as it was. */
    EntryId corrects();

    /** What that entry was: the name of its event, such as {@code session-held}. */
    String kind();

    /** The day on which that entry had happened, as it was. */
    LocalDate wasOn();

    /** Why. */
    CorrectionReason reason();

    /**
     * Decisions by law that were made by somebody who had the entry before them as it was before this: a note on their
     * quality, not a flaw of the correction.
     */
    List<EntryId> decidedUpon();

    /**
     * An entry says something else from now on; the last correction of an entry counts.
     *
     * @param now what it says
     */
    @EventName("entry-corrected")
    record EntryCorrected(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId corrects,
            String kind,
            LocalDate wasOn,
            CorrectionReason reason,
            @Nullable Note note,
            Restated now,
            List<EntryId> decidedUpon)
            implements CorrectionEvent {

        public EntryCorrected {
            decidedUpon = List.copyOf(decidedUpon);
        }
    }

    /** An entry no longer counts. Where it was a correction, what it corrected is as it was before that. */
    @EventName("entry-retracted")
    record EntryRetracted(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId corrects,
            String kind,
            LocalDate wasOn,
            CorrectionReason reason,
            @Nullable Note note,
            List<EntryId> decidedUpon)
            implements CorrectionEvent {

        public EntryRetracted {
            decidedUpon = List.copyOf(decidedUpon);
        }
    }
}
