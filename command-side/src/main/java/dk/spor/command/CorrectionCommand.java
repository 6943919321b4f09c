package dk.spor.command;

import dk.spor.values.CorrectionReason;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about an entry that was a mistake. {@code on} is the day on which the mistake is put right. */
public sealed interface CorrectionCommand extends CitizenCommand {

    /** The entry that was a mistake. */
    EntryId entry();

    /** Why it was. */
    CorrectionReason reason();

    /** More of why, in free text. */
    @Nullable
    Note note();

    /**
     * Let an entry say something else.
     *
     * @param instead what should have been asked for in its place; never a correction
     */
    record CorrectEntry(
            LocalDate on,
            EntryId entry,
            CorrectionReason reason,
            @Nullable Note note,
            CitizenCommand instead) implements CorrectionCommand {}

    /** Let an entry no longer count. Of a correction: take it back. */
    record RetractEntry(
            LocalDate on,
            EntryId entry,
            CorrectionReason reason,
            @Nullable Note note) implements CorrectionCommand {}
}
