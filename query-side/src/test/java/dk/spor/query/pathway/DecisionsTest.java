package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.ComplaintOutcome;
import dk.spor.values.Role;
import dk.spor.values.RuleRef;
import dk.spor.values.UserId;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private final Facts facts = new Facts();
    private final DecisionMade decided = facts.decided("2026-01-09", null, 7L);

    @Test
    void givenADecision_thenItSaysWhoMadeItByWhichRuleAndWhatTheyHadSeen() {
        assertThat(Told.pathway(facts, decided).decisions())
                .singleElement()
                .extracting(Decision::on, Decision::by, Decision::role, Decision::rule, Decision::offer, Decision::seen)
                .containsExactly(
                        day("2026-01-09"),
                        new UserId("sagsbehandler"),
                        Role.CASEWORKER,
                        new RuleRef("sel-101", 1),
                        PITSTOP,
                        7L);
    }

    @Test
    void givenDecisionsAreRecordedLate_thenTheyStandInOrderOfTheirDays() {
        var earlier = facts.decided("2025-12-01", null, null);

        assertThat(Told.pathway(facts, decided, earlier).decisions())
                .extracting(Decision::on)
                .containsExactly(day("2025-12-01"), day("2026-01-09"));
    }

    @Test
    void givenToldAndComplainedAndSettled_thenTheDecisionKnowsAllOfIt() {
        var complained = facts.complained("2026-02-01", decided);

        var decision = Told.pathway(
                        facts,
                        decided,
                        facts.communicated("2026-01-10", decided),
                        complained,
                        facts.settled("2026-02-20", complained))
                .decision(decided.entryId())
                .orElseThrow();

        assertThat(decision.told()).extracting(Decision.Told::on).isEqualTo(day("2026-01-10"));
        assertThat(decision.openComplaint()).isEmpty();
        assertThat(decision.complaints())
                .singleElement()
                .extracting(Complaint::settled)
                .extracting(Complaint.Settled::outcome)
                .isEqualTo(ComplaintOutcome.UPHELD);
    }

    @Test
    void givenNoSuchDecisionOrComplaint_whenNamed_thenItCanNotBeFolded() {
        var elsewhere = facts.decided("2026-01-09", null, null);

        assertThatThrownBy(() -> Told.pathway(facts, facts.communicated("2026-01-10", elsewhere)))
                .isInstanceOf(UnfoldableEvent.class)
                .hasMessageContaining("decision " + elsewhere.entryId());
        assertThatThrownBy(() ->
                        Told.pathway(facts, facts.settled("2026-01-10", facts.complained("2026-01-10", elsewhere))))
                .isInstanceOf(UnfoldableEvent.class)
                .hasMessageContaining("complaint ");
    }
}
