package dk.spor.events;

import dk.spor.values.CancelledBy;
import dk.spor.values.CitizenId;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.ScreeningResult;
import dk.spor.values.SessionKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Behandling: what happens between an enrolment and its discharge. */
public sealed interface TreatmentEvent extends CitizenEvent
        permits TreatmentEvent.SessionHeld,
                TreatmentEvent.SessionCancelled,
                TreatmentEvent.SessionMissed,
                TreatmentEvent.ScreeningHeld,
                TreatmentGoalEvent,
                TreatmentEvent.CitizenDischarged {

    /** The course it belongs to. */
    EntryId enrolment();

    /**
     * A session took place.
     *
     * @param minutes how long it lasted, 1 to 1440, if that was noted
     */
    @EventName("session-held")
    record SessionHeld(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId enrolment,
            SessionKind kind,
            @Nullable Integer minutes,
            @Nullable Note note)
            implements TreatmentEvent {}

    /** A planned session was called off. */
    @EventName("session-cancelled")
    record SessionCancelled(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId enrolment,
            SessionKind kind,
            CancelledBy by,
            @Nullable Note note)
            implements TreatmentEvent {}

    /** The citizen did not turn up for a session. */
    @EventName("session-missed")
    record SessionMissed(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId enrolment,
            SessionKind kind,
            @Nullable Note note)
            implements TreatmentEvent {}

    /** The citizen was offered to be screened for mental illness. */
    @EventName("screening-held")
    record ScreeningHeld(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId enrolment,
            ScreeningResult result,
            @Nullable Note note)
            implements TreatmentEvent {}

    /** The course ended. A follow-up that the rules ask for is planned by an event of its own, in the same commit. */
    @EventName(value = "citizen-discharged", revision = 2)
    record CitizenDischarged(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId enrolment,
            DischargeOutcome outcome,
            @Nullable DischargeInitiative initiative,
            @Nullable Note note)
            implements TreatmentEvent {

        /** Of whom nobody said who wanted it. */
        public CitizenDischarged(
                EntryId entryId,
                CitizenId citizenId,
                LocalDate happenedOn,
                EntryId enrolment,
                DischargeOutcome outcome,
                @Nullable Note note) {
            this(entryId, citizenId, happenedOn, enrolment, outcome, null, note);
        }
    }
}
