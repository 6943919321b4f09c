package dk.spor.query.pathway;

import dk.spor.events.PlanEvent;
import dk.spor.events.PlanEvent.OverallPlanMade;
import dk.spor.events.PlanEvent.PlanGoalChanged;
import dk.spor.events.PlanEvent.PlanGoalSet;
import dk.spor.events.PlanEvent.PlanGoalSettled;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.EntryId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The fold of everything about an overall plan. */
final class Plans {

    private Plans() {}

    static OverallPlan evolve(@Nullable OverallPlan plan, PlanEvent event, Entry at) {
        var on = event.happenedOn();
        return switch (event) {
            case OverallPlanMade made ->
                new OverallPlan(at, on, made.agreement(), plan == null ? List.of() : plan.goals());
            case PlanGoalSet goal -> {
                if (plan == null) {
                    throw new UnfoldableEvent("overall plan", goal.entryId());
                }
                var wording = new PlanGoal.Wording(at, on, goal.words(), goal.offer(), goal.steps(), goal.agreement());
                yield plan.with(new PlanGoal(at, on, goal.dimension(), List.of(wording), null));
            }
            case PlanGoalChanged it ->
                changing(
                        plan,
                        it.goal(),
                        goal -> goal.with(
                                new PlanGoal.Wording(at, on, it.words(), it.offer(), it.steps(), it.agreement())));
            case PlanGoalSettled it ->
                changing(
                        plan, it.goal(), goal -> goal.with(new PlanGoal.Settled(at, on, it.outcome(), it.agreement())));
        };
    }

    private static OverallPlan changing(@Nullable OverallPlan plan, EntryId goal, UnaryOperator<PlanGoal> change) {
        if (plan == null || !plan.has(goal)) {
            throw new UnfoldableEvent("goal", goal);
        }
        return plan.changing(goal, change);
    }
}
