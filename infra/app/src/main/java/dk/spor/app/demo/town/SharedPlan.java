package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.PlanCommand.ChangePlanGoal;
import dk.spor.command.PlanCommand.MakeOverallPlan;
import dk.spor.command.PlanCommand.SetPlanGoal;
import dk.spor.command.PlanCommand.SettlePlanGoal;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.Doer;
import dk.spor.values.EntryId;
import dk.spor.values.GoalOutcome;
import dk.spor.values.LifeDimension;
import dk.spor.values.PlannedStep;
import java.time.LocalDate;
import java.util.List;

/** The overall plan that a citizen has: made once, with goals that are changed, reached and given up. */
final class SharedPlan {

    private static final int DISAGREES_PERCENT = 12;
    private static final int CHANGES_PERCENT = 35;

    private final Life life;
    private final Dice dice;
    private boolean made;

    SharedPlan(Life life) {
        this.life = life;
        this.dice = life.town().dice(life.person().number(), "plan");
    }

    /** Makes the plan, unless there is one. */
    void make(LocalDate today) {
        if (made) {
            return;
        }
        made = true;
        life.write(Desk.HERBERG, new MakeOverallPlan(today, agreement(), null));
        set(today, LifeDimension.HOUSING, Topic.GOAL_HOME);
        set(today, LifeDimension.FINANCES, Topic.GOAL_MONEY);
    }

    /** Whether there is one. */
    boolean isMade() {
        return made;
    }

    private void set(LocalDate today, LifeDimension dimension, Topic topic) {
        var words = life.note(topic);
        var goal = life.write(
                Desk.HERBERG, new SetPlanGoal(today, dimension, words, Offers.HERBERG, steps(), agreement()));
        var changed = WorkingDays.from(today.plusDays(dice.between(30, 70)));
        if (dice.chance(CHANGES_PERCENT)) {
            life.on(changed, day -> change(day, goal, topic));
        }
        if (!dice.chance(CHANGES_PERCENT)) {
            life.on(WorkingDays.from(changed.plusDays(dice.between(20, 200))), day -> settle(day, goal));
        }
    }

    private void change(LocalDate today, EntryId goal, Topic topic) {
        life.write(Desk.HERBERG, new ChangePlanGoal(today, goal, life.note(topic), null, steps(), agreement()));
    }

    private void settle(LocalDate today, EntryId goal) {
        var outcome = dice.chance(70) ? GoalOutcome.REACHED : GoalOutcome.GIVEN_UP;
        life.write(Desk.HERBERG, new SettlePlanGoal(today, goal, outcome, agreement(), null));
    }

    private List<PlannedStep> steps() {
        return List.of(
                new PlannedStep(Doer.CITIZEN, life.note(Topic.STEP_OF_CITIZEN)),
                new PlannedStep(Doer.WORKER, life.note(Topic.STEP_OF_WORKER)));
    }

    private CitizenAgreement agreement() {
        return dice.chance(DISAGREES_PERCENT) ? CitizenAgreement.DISAGREED : CitizenAgreement.AGREED;
    }
}
