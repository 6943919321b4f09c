package dk.spor.command;

import dk.spor.values.CitizenAgreement;
import dk.spor.values.EntryId;
import dk.spor.values.GoalOutcome;
import dk.spor.values.LifeDimension;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.PlannedStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked about the overall plan (helhedsplan) of a citizen. */
public sealed interface PlanCommand extends CitizenCommand {

    /** Make the plan; its goals are asked for one by one. */
    record MakeOverallPlan(
            LocalDate on,
            CitizenAgreement agreement,
            @Nullable Note note) implements PlanCommand {}

    /**
     * Take a goal into the plan.
     *
     * @param words the goal in the citizen's words
     * @param offer which offer works on it, if one does
     * @param steps who does what; may be empty
     */
    record SetPlanGoal(
            LocalDate on,
            LifeDimension dimension,
            Note words,
            @Nullable OfferId offer,
            List<PlannedStep> steps,
            CitizenAgreement agreement)
            implements PlanCommand {

        public SetPlanGoal {
            steps = List.copyOf(steps);
        }
    }

    /** Say a goal anew, all of it. */
    record ChangePlanGoal(
            LocalDate on,
            EntryId goal,
            Note words,
            @Nullable OfferId offer,
            List<PlannedStep> steps,
            CitizenAgreement agreement)
            implements PlanCommand {

        public ChangePlanGoal {
            steps = List.copyOf(steps);
        }
    }

    /** Record that a goal was reached, or given up. */
    record SettlePlanGoal(
            LocalDate on,
            EntryId goal,
            GoalOutcome outcome,
            CitizenAgreement agreement,
            @Nullable Note note) implements PlanCommand {}
}
