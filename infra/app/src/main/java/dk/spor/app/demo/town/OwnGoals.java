package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.TreatmentGoalCommand.MakeTreatmentPlan;
import dk.spor.command.TreatmentGoalCommand.ReviseTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SetTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SettleTreatmentGoal;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.Substance;
import dk.spor.values.TreatmentAim;
import dk.spor.values.TreatmentGoal;
import dk.spor.values.TreatmentGoalResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a citizen wants of a course in Pitstop: mostly one goal about drugs, often one about something else. */
final class OwnGoals {

    private static final Odds<TreatmentAim> AIMS =
            Odds.of(50, TreatmentAim.STOP).or(32, TreatmentAim.REDUCE).or(18, TreatmentAim.STABILISE);
    private static final int ANOTHER_PERCENT = 40;
    private static final int REVISED_PERCENT = 25;

    private final Life life;
    private final Dice dice;
    private final EntryId enrolment;
    private @Nullable EntryId aboutUse;
    private boolean over;

    private OwnGoals(Life life, EntryId enrolment) {
        this.life = life;
        this.dice = life.town().dice(life.person().number(), "goals of " + enrolment);
        this.enrolment = enrolment;
    }

    /** The goals of a course that has just begun. */
    static OwnGoals of(Life life, LocalDate enrolledOn, EntryId enrolment) {
        var goals = new OwnGoals(life, enrolment);
        life.on(WorkingDays.after(enrolledOn, goals.dice.between(1, 7)), goals::plan);
        return goals;
    }

    /** The course ended. */
    void settledBy(LocalDate today, DischargeOutcome outcome) {
        over = true;
        if (aboutUse != null) {
            switch (outcome) {
                case DRUG_FREE, STABILISED -> settle(today, aboutUse, TreatmentGoalResult.MET);
                case REDUCED -> settle(today, aboutUse, TreatmentGoalResult.PARTLY_MET);
                case EXCLUDED -> settle(today, aboutUse, TreatmentGoalResult.GIVEN_UP);
                case DROPPED_OUT, TRANSFERRED, MOVED_AWAY, DIED, COMPLETED, OTHER -> {}
            }
        }
    }

    private void plan(LocalDate today) {
        if (over) {
            return;
        }
        var goal = new TreatmentGoal(
                dice.by(AIMS), Substance.DRUGS, life.town().words.about(Topic.GOAL_USE, dice));
        aboutUse = life.write(Desk.PITSTOP, new MakeTreatmentPlan(today, enrolment, List.of(goal)));
        if (dice.chance(ANOTHER_PERCENT)) {
            life.on(WorkingDays.after(today, dice.between(0, 30)), this::another);
        }
        if (dice.chance(REVISED_PERCENT)) {
            life.on(WorkingDays.after(today, dice.between(15, 60)), this::revise);
        }
    }

    private void another(LocalDate today) {
        if (!over) {
            var goal = new TreatmentGoal(
                    TreatmentAim.OTHER, null, life.town().words.about(Topic.GOAL_ELSE, dice));
            life.write(Desk.PITSTOP, new SetTreatmentGoal(today, enrolment, goal));
        }
    }

    private void revise(LocalDate today) {
        if (!over && aboutUse != null) {
            var goal = new TreatmentGoal(
                    dice.by(AIMS), Substance.DRUGS, life.town().words.about(Topic.GOAL_USE, dice));
            life.write(Desk.PITSTOP, new ReviseTreatmentGoal(today, enrolment, aboutUse, goal, null));
        }
    }

    private void settle(LocalDate today, EntryId goal, TreatmentGoalResult result) {
        life.write(Desk.PITSTOP, new SettleTreatmentGoal(today, enrolment, goal, result, null));
    }
}
