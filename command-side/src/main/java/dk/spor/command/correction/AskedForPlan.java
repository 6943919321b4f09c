package dk.spor.command.correction;

import dk.spor.command.CitizenCommand;
import dk.spor.command.PlanCommand.ChangePlanGoal;
import dk.spor.command.PlanCommand.MakeOverallPlan;
import dk.spor.command.PlanCommand.SetPlanGoal;
import dk.spor.command.PlanCommand.SettlePlanGoal;
import dk.spor.events.PlanEvent;
import dk.spor.events.PlanEvent.OverallPlanMade;
import dk.spor.events.PlanEvent.PlanGoalChanged;
import dk.spor.events.PlanEvent.PlanGoalSet;
import dk.spor.events.PlanEvent.PlanGoalSettled;

/** What one would have to ask for of an overall plan. */
final class AskedForPlan {

    private AskedForPlan() {}

    static CitizenCommand by(PlanEvent event) {
        return switch (event) {
            case OverallPlanMade it -> new MakeOverallPlan(it.happenedOn(), it.agreement(), it.note());
            case PlanGoalSet it ->
                new SetPlanGoal(it.happenedOn(), it.dimension(), it.words(), it.offer(), it.steps(), it.agreement());
            case PlanGoalChanged it ->
                new ChangePlanGoal(it.happenedOn(), it.goal(), it.words(), it.offer(), it.steps(), it.agreement());
            case PlanGoalSettled it ->
                new SettlePlanGoal(it.happenedOn(), it.goal(), it.outcome(), it.agreement(), it.note());
        };
    }
}
