package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.TreatmentAim;
import dk.spor.values.TreatmentGoalResult;
import org.junit.jupiter.api.Test;

/** A course gathers the citizen's goals for it, and what became of each. */
class CourseGoalTest {

    private final Facts facts = new Facts();

    @Test
    void givenTwoGoals_whenOneIsRevisedAndMet_thenEachTellsItsOwnStory() {
        var referred = facts.referred("2026-01-05", PITSTOP);
        var enrolled = facts.enrolled("2026-01-12", referred);
        var steady = facts.goal("2026-02-01", enrolled, TreatmentAim.STABILISE);
        var less = facts.goal("2026-01-16", enrolled, TreatmentAim.REDUCE);

        var goals = Told.pathway(
                        facts,
                        referred,
                        enrolled,
                        steady,
                        less,
                        facts.goalRevised("2026-03-01", less, TreatmentAim.STOP),
                        facts.goalSettled("2026-05-01", less, TreatmentGoalResult.MET))
                .enrolments()
                .getFirst()
                .goals();

        assertThat(goals)
                .extracting(CourseGoal::on, CourseGoal::aim, goal -> goal.settled() == null)
                .containsExactly(
                        tuple(day("2026-01-16"), TreatmentAim.REDUCE, false),
                        tuple(day("2026-02-01"), TreatmentAim.STABILISE, true));
        assertThat(goals.getFirst().revisions())
                .extracting(CourseGoal.Revision::aim)
                .containsExactly(TreatmentAim.STOP);
    }

    @Test
    void givenNoSuchGoal_whenItIsSettled_thenItCanNotBeFolded() {
        var referred = facts.referred("2026-01-05", PITSTOP);
        var enrolled = facts.enrolled("2026-01-12", referred);
        var goal = facts.goal("2026-01-16", enrolled, TreatmentAim.STOP);

        assertThatThrownBy(() -> Told.pathway(
                        facts, referred, enrolled, facts.goalSettled("2026-05-01", goal, TreatmentGoalResult.MET)))
                .isInstanceOf(UnfoldableEvent.class);
    }
}
