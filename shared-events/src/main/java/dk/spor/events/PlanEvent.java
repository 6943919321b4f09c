package dk.spor.events;

import dk.spor.values.CitizenAgreement;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.GoalOutcome;
import dk.spor.values.LifeDimension;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.PlannedStep;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Helhedsplan: one for a citizen across all offers, made with the citizen. It is revised by new entries; what stood
 * before stays readable.
 */
public sealed interface PlanEvent extends CitizenEvent {

    /**
     * The plan was made; its goals are entries of their own.
     *
     * @param agreement whether the citizen agrees to having one
     */
    @EventName("overall-plan-made")
    record OverallPlanMade(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            CitizenAgreement agreement,
            @Nullable Note note) implements PlanEvent {}

    /**
     * A goal came into the plan. This entry is the goal.
     *
     * @param words the goal in the citizen's words
     * @param offer which offer works on it, if one does
     * @param steps who does what; may be empty
     */
    @EventName("plan-goal-set")
    record PlanGoalSet(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            LifeDimension dimension,
            Note words,
            @Nullable OfferId offer,
            List<PlannedStep> steps,
            CitizenAgreement agreement)
            implements PlanEvent {

        public PlanGoalSet {
            steps = List.copyOf(steps);
        }
    }

    /** A goal reads otherwise from this day on: all of it is said anew. */
    @EventName("plan-goal-changed")
    record PlanGoalChanged(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId goal,
            Note words,
            @Nullable OfferId offer,
            List<PlannedStep> steps,
            CitizenAgreement agreement)
            implements PlanEvent {

        public PlanGoalChanged {
            steps = List.copyOf(steps);
        }
    }

    /** A goal was reached, or given up. */
    @EventName("plan-goal-settled")
    record PlanGoalSettled(
            EntryId entryId,
            CitizenId citizenId,
            LocalDate happenedOn,
            EntryId goal,
            GoalOutcome outcome,
            CitizenAgreement agreement,
            @Nullable Note note)
            implements PlanEvent {}
}
