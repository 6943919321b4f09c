package dk.spor.command;

import dk.spor.values.EntryId;
import dk.spor.values.Note;
import dk.spor.values.TreatmentGoal;
import dk.spor.values.TreatmentGoalResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about the goals that a citizen has for a course. */
public sealed interface TreatmentGoalCommand extends TreatmentCommand {

    /** Record the plan of a course: the goals that the citizen sets themselves, all of them or none. */
    record MakeTreatmentPlan(LocalDate on, EntryId enrolment, List<TreatmentGoal> goals)
            implements TreatmentGoalCommand {

        public MakeTreatmentPlan {
            goals = List.copyOf(goals);
        }
    }

    /** Record one more goal. */
    record SetTreatmentGoal(LocalDate on, EntryId enrolment, TreatmentGoal goal) implements TreatmentGoalCommand {}

    /**
     * Record that a goal is another one from now on.
     *
     * @param goal the entry that set it
     */
    record ReviseTreatmentGoal(
            LocalDate on,
            EntryId enrolment,
            EntryId goal,
            TreatmentGoal revised,
            @Nullable Note note) implements TreatmentGoalCommand {}

    /**
     * Record that a goal is met, or given up.
     *
     * @param goal the entry that set it
     */
    record SettleTreatmentGoal(
            LocalDate on,
            EntryId enrolment,
            EntryId goal,
            TreatmentGoalResult result,
            @Nullable Note note) implements TreatmentGoalCommand {}
}
