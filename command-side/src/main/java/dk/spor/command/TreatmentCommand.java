package dk.spor.command;

import dk.spor.values.CancelledBy;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.ScreeningResult;
import dk.spor.values.SessionKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about a course, between enrolment and discharge. */
public sealed interface TreatmentCommand extends CitizenCommand
        permits TreatmentCommand.HoldSession,
                TreatmentCommand.CancelSession,
                TreatmentCommand.MissSession,
                TreatmentCommand.HoldScreening,
                TreatmentGoalCommand,
                TreatmentCommand.DischargeCitizen {

    /** The course it is about. */
    EntryId enrolment();

    /** Record a session that took place. */
    record HoldSession(
            LocalDate on,
            EntryId enrolment,
            SessionKind kind,
            @Nullable Integer minutes,
            @Nullable Note note) implements TreatmentCommand {}

    /** Record a session that was called off. */
    record CancelSession(
            LocalDate on,
            EntryId enrolment,
            SessionKind kind,
            CancelledBy by,
            @Nullable Note note) implements TreatmentCommand {}

    /** Record that the citizen did not turn up. */
    record MissSession(
            LocalDate on,
            EntryId enrolment,
            SessionKind kind,
            @Nullable Note note) implements TreatmentCommand {}

    /** Record that the citizen was offered to be screened for mental illness, and what came of it. */
    record HoldScreening(
            LocalDate on,
            EntryId enrolment,
            ScreeningResult result,
            @Nullable Note note) implements TreatmentCommand {}

    /**
     * End the course; plans the follow-up where a rule asks for one.
     *
     * @param initiative who wanted it; absent where nobody said
     */
    record DischargeCitizen(
            LocalDate on,
            EntryId enrolment,
            DischargeOutcome outcome,
            @Nullable DischargeInitiative initiative,
            @Nullable Note note)
            implements TreatmentCommand {

        /** Of whom nobody said who wanted it. */
        public DischargeCitizen(LocalDate on, EntryId enrolment, DischargeOutcome outcome, @Nullable Note note) {
            this(on, enrolment, outcome, null, note);
        }
    }
}
