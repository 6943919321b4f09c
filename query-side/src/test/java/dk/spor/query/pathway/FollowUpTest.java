package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.Due;
import dk.spor.query.timeline.Due.Timing;
import dk.spor.query.timeline.Span;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.DischargeOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FollowUpTest {

    private static final RuleCatalogue RULES = RuleCatalogue.delivered();

    private final Facts facts = new Facts();
    private final CitizenReferred referred = facts.referred("2026-01-05", PITSTOP);
    private final CitizenEnrolled enrolled = facts.enrolled("2026-01-12", referred);
    private final CitizenDischarged discharged = facts.discharged("2026-03-01", enrolled, DischargeOutcome.DRUG_FREE);
    private final FollowUpPlanned planned = facts.followUpPlanned(discharged, PITSTOP, "2026-09-01");

    @ParameterizedTest
    @CsvSource({"2026-03-01, LATER", "2026-08-31, LATER", "2026-09-01, TODAY", "2026-09-02, OVERDUE"})
    void givenAFollowUpIsPlanned_thenItIsDueOnItsDayAndOverdueFromTheDayAfter(LocalDate today, Timing timing) {
        assertThat(pathway().due(today, RULES))
                .containsExactly(new Due(
                        Due.What.FOLLOW_UP,
                        planned.entryId(),
                        PITSTOP,
                        day("2026-09-01"),
                        timing,
                        List.of(discharged.entryId(), planned.entryId())));
    }

    @Test
    void givenAFollowUpIsOverdue_whenItIsHeld_thenNothingIsDue() {
        var pathway = pathway(facts.followUpHeld("2026-10-01", planned));

        assertThat(pathway.due(day("2026-11-01"), RULES)).isEmpty();
        assertThat(pathway.lanes().getFirst().followUps().getFirst().result()).isInstanceOf(FollowUpResult.Held.class);
    }

    @Test
    void givenAFollowUpIsMissed_thenItIsGivenUpAndNothingIsDue() {
        assertThat(pathway(facts.followUpMissed("2026-09-02", planned)).due(day("2026-11-01"), RULES))
                .isEmpty();
    }

    @Test
    void givenSeveralAreDue_thenTheLongestOverdueComesFirst() {
        var again = facts.referred("2026-03-10", PITSTOP);
        var course = facts.enrolled("2026-03-10", again);
        var ended = facts.discharged("2026-04-01", course, DischargeOutcome.REDUCED);

        var pathway = pathway(again, course, ended, facts.followUpPlanned(ended, PITSTOP, "2026-08-15"));

        assertThat(pathway.due(day("2026-11-01"), RULES))
                .extracting(Due::dueOn)
                .containsExactly(day("2026-08-15"), day("2026-09-01"));
    }

    @Test
    void givenRelapsePrevention_whenItEnds_thenTheCourseHasBothDaysAndRelapsesStandBesideIt() {
        var course = facts.preventionStarted("2026-03-02", discharged, PITSTOP);

        var pathway = pathway(course, facts.preventionEnded("2026-06-01", course), facts.relapsed("2026-04-01"));

        assertThat(pathway.lanes().getFirst().relapsePrevention())
                .extracting(RelapsePrevention::span)
                .containsExactly(new Span(day("2026-03-02"), day("2026-06-01")));
        assertThat(pathway.relapses()).extracting(Relapse::on).containsExactly(day("2026-04-01"));
    }

    @Test
    void givenNoSuchFollowUp_whenItIsHeld_thenTheFoldRefusesToGuess() {
        assertThatThrownBy(() -> Told.pathway(facts, facts.followUpHeld("2026-09-01", planned)))
                .isInstanceOf(UnfoldableEvent.class)
                .hasMessageContaining("follow-up " + planned.entryId());
    }

    private Pathway pathway(SporEvent... more) {
        var told = new ArrayList<SporEvent>(List.of(referred, enrolled, discharged, planned));
        told.addAll(List.of(more));
        return Told.pathway(facts, told);
    }
}
