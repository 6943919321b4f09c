package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.TreatmentGoal;
import dk.spor.values.TreatmentGoalResult;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Behandlingsplan: the goals that a citizen has for a course, from the day they are set. */
public sealed interface TreatmentGoalEvent extends TreatmentEvent {

    /** The citizen set themselves a goal. Those of one plan come in one commit. */
    @EventName("treatment-goal-set")
    record TreatmentGoalSet(
            EntryId entryId, CitizenId citizenId, LocalDate happenedOn, EntryId enrolment, TreatmentGoal goal)
            implements TreatmentGoalEvent {}

    /**
     * The goal is another one from that day on.
     *
     * @param goal the entry that set it
     * @param revised what it is now
     */
    @EventName("treatment-goal-revised")
    record TreatmentGoalRevised(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId enrolment,
            EntryId goal,
            TreatmentGoal revised,
            @Nullable Note note)
            implements TreatmentGoalEvent {}

    /**
     * The goal is met, or is no goal any longer.
     *
     * @param goal the entry that set it
     */
    @EventName("treatment-goal-settled")
    record TreatmentGoalSettled(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId enrolment,
            EntryId goal,
            TreatmentGoalResult result,
            @Nullable Note note)
            implements TreatmentGoalEvent {}
}
