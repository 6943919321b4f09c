package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.FollowUpMissReason;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.RelapsePreventionOutcome;
import dk.spor.values.RuleRef;
import dk.spor.values.SubstanceStatus;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Tilbagefaldsforebyggelse: the course after treatment, and the follow-up of every discharged citizen. */
public sealed interface RelapsePreventionEvent extends CitizenEvent {

    /**
     * A course of relapse prevention began. This entry is the course.
     *
     * @param discharge the discharge it follows
     */
    @EventName("relapse-prevention-started")
    record RelapsePreventionStarted(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId discharge,
            OfferId offer,
            @Nullable Note note)
            implements RelapsePreventionEvent {}

    /** The course of relapse prevention ended. */
    @EventName("relapse-prevention-ended")
    record RelapsePreventionEnded(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId course,
            RelapsePreventionOutcome outcome,
            @Nullable Note note)
            implements RelapsePreventionEvent {}

    /**
     * A follow-up was planned, because a rule asks for one after this discharge. This entry is the follow-up.
     *
     * @param dueOn the day on which it is due; overdue from the day after
     * @param rule which rule asked for it
     */
    @EventName("follow-up-planned")
    record FollowUpPlanned(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId discharge,
            OfferId offer,
            LocalDate dueOn,
            RuleRef rule)
            implements RelapsePreventionEvent {}

    /** The follow-up took place. */
    @EventName("follow-up-held")
    record FollowUpHeld(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId followUp,
            SubstanceStatus status,
            @Nullable Note note)
            implements RelapsePreventionEvent {}

    /** The follow-up could not be held, and is given up. */
    @EventName("follow-up-missed")
    record FollowUpMissed(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId followUp,
            FollowUpMissReason reason,
            @Nullable Note note)
            implements RelapsePreventionEvent {}

    /** A relapse was seen or told of, in a course or outside one. */
    @EventName("relapse-observed")
    record RelapseObserved(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            @Nullable Note note) implements RelapsePreventionEvent {}
}
