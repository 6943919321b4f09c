package dk.spor.command;

import dk.spor.values.EntryId;
import dk.spor.values.FollowUpMissReason;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.RelapsePreventionOutcome;
import dk.spor.values.SubstanceStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about the time after a discharge. */
public sealed interface RelapsePreventionCommand extends CitizenCommand {

    /** Begin a course of relapse prevention after a discharge. */
    record StartRelapsePrevention(
            LocalDate on,
            EntryId discharge,
            OfferId offer,
            @Nullable Note note) implements RelapsePreventionCommand {}

    /** End a course of relapse prevention. */
    record EndRelapsePrevention(
            LocalDate on,
            EntryId course,
            RelapsePreventionOutcome outcome,
            @Nullable Note note) implements RelapsePreventionCommand {}

    /** Record that a planned follow-up took place. */
    record HoldFollowUp(
            LocalDate on,
            EntryId followUp,
            SubstanceStatus status,
            @Nullable Note note) implements RelapsePreventionCommand {}

    /** Record that a planned follow-up could not be held. */
    record MissFollowUp(
            LocalDate on,
            EntryId followUp,
            FollowUpMissReason reason,
            @Nullable Note note) implements RelapsePreventionCommand {}

    /** Record a relapse that was seen or told of. */
    record ObserveRelapse(LocalDate on, @Nullable Note note) implements RelapsePreventionCommand {}
}
