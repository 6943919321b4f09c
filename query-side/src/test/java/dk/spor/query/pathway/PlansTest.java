package dk.spor.query.pathway;

import static dk.spor.query.pathway.PlanRevision.RevisionKind.GOAL_CHANGED;
import static dk.spor.query.pathway.PlanRevision.RevisionKind.GOAL_REACHED;
import static dk.spor.query.pathway.PlanRevision.RevisionKind.GOAL_SET;
import static dk.spor.query.pathway.PlanRevision.RevisionKind.MADE;
import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.GoalOutcome;
import dk.spor.values.Note;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The overall plan as it reads now, and how it came to. */
class PlansTest {

    private final Facts facts = new Facts();

    @Test
    void givenAGoalThatWasRevised_thenItReadsAsItWasSaidLast_andWhatStoodBeforeIsThere() {
        var made = facts.planMade("2026-01-20", CitizenAgreement.AGREED);
        var goal = facts.goalSet("2026-01-20", "Et sted at bo.", PITSTOP);
        var plan = Objects.requireNonNull(Told.pathway(
                        facts,
                        made,
                        goal,
                        facts.goalSettled("2026-06-01", goal, GoalOutcome.REACHED),
                        facts.goalChanged("2026-03-01", goal, "To værelser.", CitizenAgreement.DISAGREED))
                .plan());

        var read = plan.goals().getFirst();
        assertThat(read.now().words()).isEqualTo(new Note("To værelser."));
        assertThat(read.now().agreement()).isEqualTo(CitizenAgreement.DISAGREED);
        assertThat(read.wordings())
                .extracting(PlanGoal.Wording::words)
                .containsExactly(new Note("Et sted at bo."), new Note("To værelser."));
        assertThat(plan.revisions())
                .extracting(PlanRevision::on, PlanRevision::kind, PlanRevision::agreement)
                .containsExactly(
                        tuple(day("2026-01-20"), MADE, CitizenAgreement.AGREED),
                        tuple(day("2026-01-20"), GOAL_SET, CitizenAgreement.AGREED),
                        tuple(day("2026-03-01"), GOAL_CHANGED, CitizenAgreement.DISAGREED),
                        tuple(day("2026-06-01"), GOAL_REACHED, CitizenAgreement.AGREED));
    }

    @Test
    void givenNoPlanOrNoGoal_whenItIsRevised_thenItCanNotBeFolded() {
        var goal = facts.goalSet("2026-01-20", "Et sted at bo.", null);

        assertThatThrownBy(() -> Told.pathway(facts, goal))
                .isInstanceOf(UnfoldableEvent.class)
                .hasMessageContaining("overall plan");
        assertThatThrownBy(() -> Told.pathway(
                        facts,
                        facts.planMade("2026-01-20", CitizenAgreement.AGREED),
                        facts.goalSettled("2026-06-01", goal, GoalOutcome.REACHED)))
                .isInstanceOf(UnfoldableEvent.class)
                .hasMessageContaining("goal");
    }
}
