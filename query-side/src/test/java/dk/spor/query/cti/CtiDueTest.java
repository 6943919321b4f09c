package dk.spor.query.cti;

import static dk.spor.query.testing.Facts.day;
import static dk.spor.query.timeline.Due.What.CTI_END;
import static dk.spor.query.timeline.Due.What.CTI_FIRST_MONTH_CONTACTS;
import static dk.spor.query.timeline.Due.What.CTI_FOLLOW_ON;
import static dk.spor.query.timeline.Due.What.CTI_HAND_OVER_AGREEMENT;
import static dk.spor.query.timeline.Due.What.CTI_TRANSFER_OF_CARE;
import static dk.spor.query.timeline.Due.What.CTI_TRY_OUT;
import static dk.spor.values.CtiContactKind.ATTEMPT;
import static dk.spor.values.CtiContactKind.COMMUNITY_MEETING;
import static dk.spor.values.CtiContactKind.PHONE;
import static dk.spor.values.CtiPhase.TRANSFER_OF_CARE;
import static dk.spor.values.CtiPhase.TRY_OUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.SporEvent;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.Due;
import dk.spor.query.timeline.Due.Timing;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CtiTakeover;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CtiDueTest {

    private final RuleCatalogue rules = RuleCatalogue.delivered();
    private final Facts facts = new Facts();
    private final CtiStarted started = facts.ctiStarted("2026-02-01");

    @Test
    void givenTheFirstDay_thenContactsThePhaseChangeAndTheHandOverAgreementLieAhead() {
        assertThat(due(day("2026-02-01")))
                .extracting(Due::what, Due::dueOn, Due::timing)
                .containsExactly(
                        tuple(CTI_FIRST_MONTH_CONTACTS, day("2026-02-28"), Timing.LATER),
                        tuple(CTI_TRY_OUT, day("2026-05-01"), Timing.LATER),
                        tuple(CTI_HAND_OVER_AGREEMENT, day("2026-10-01"), Timing.LATER),
                        tuple(CTI_FOLLOW_ON, day("2026-10-31"), Timing.LATER));
    }

    @ParameterizedTest
    @CsvSource({"2026-04-30, LATER", "2026-05-01, TODAY", "2026-05-02, OVERDUE"})
    void givenPhaseOne_thenTheNextPhaseIsDueOnItsPlannedDayAndOverdueFromTheDayAfter(LocalDate today, Timing timing) {
        assertThat(due(today))
                .filteredOn(due -> due.what() == CTI_TRY_OUT)
                .extracting(Due::timing)
                .containsExactly(timing);
    }

    @Test
    void givenAPauseOfAMonth_thenTheNextPhaseIsDueOnTheSameDay() {
        var paused = due(day("2026-04-01"), facts.paused("2026-03-01", started), facts.resumed("2026-04-01", started));

        assertThat(paused)
                .filteredOn(due -> due.what() == CTI_TRY_OUT)
                .extracting(Due::dueOn)
                .containsExactly(day("2026-05-01"));
    }

    @Test
    void givenPhaseTwo_thenPhaseThreeIsDue_andInPhaseThreeTheEndIs() {
        var second = facts.phase("2026-05-20", started, TRY_OUT);
        var third = facts.phase("2026-08-01", started, TRANSFER_OF_CARE);

        assertThat(due(day("2026-06-01"), second))
                .extracting(Due::what, Due::dueOn)
                .containsExactly(
                        tuple(CTI_TRANSFER_OF_CARE, day("2026-08-01")),
                        tuple(CTI_HAND_OVER_AGREEMENT, day("2026-10-01")),
                        tuple(CTI_FOLLOW_ON, day("2026-10-31")));
        assertThat(due(day("2026-11-02"), second, third))
                .extracting(Due::what, Due::timing)
                .containsExactly(
                        tuple(CTI_HAND_OVER_AGREEMENT, Timing.OVERDUE),
                        tuple(CTI_FOLLOW_ON, Timing.OVERDUE),
                        tuple(CTI_END, Timing.OVERDUE));
    }

    @Test
    void givenTwoContactsInTheFirstMonth_thenNoMoreAreAskedFor() {
        var two = due(
                day("2026-02-20"),
                facts.contact("2026-02-03", started, COMMUNITY_MEETING),
                facts.contact("2026-02-28", started, PHONE));

        assertThat(two).extracting(Due::what).doesNotContain(CTI_FIRST_MONTH_CONTACTS);
    }

    @Test
    void givenOneContactAndAnAttempt_thenTheFirstMonthStillLacksOne() {
        var one = due(
                day("2026-03-01"),
                facts.contact("2026-02-03", started, COMMUNITY_MEETING),
                facts.contact("2026-02-04", started, ATTEMPT),
                facts.contact("2026-03-01", started, PHONE));

        assertThat(one)
                .filteredOn(due -> due.what() == CTI_FIRST_MONTH_CONTACTS)
                .extracting(Due::timing)
                .containsExactly(Timing.OVERDUE);
    }

    @Test
    void givenPhaseTwoHasBegun_thenTheFirstMonthsContactsAreNobodysTaskAnyMore() {
        assertThat(due(day("2026-06-01"), facts.phase("2026-05-01", started, TRY_OUT)))
                .extracting(Due::what)
                .doesNotContain(CTI_FIRST_MONTH_CONTACTS);
    }

    @Test
    void givenAHandOverAgreement_thenNoMoreIsAskedFor_andTheSupportAfterItIsUntilItBegins() {
        var agreed = facts.handOverAgreed("2026-09-20", started, CtiTakeover.SOCIAL_SUPPORT);
        var begun = facts.followOnStarted("2026-10-15", started, CtiTakeover.SOCIAL_SUPPORT);

        assertThat(due(day("2026-10-02"), agreed))
                .extracting(Due::what)
                .contains(CTI_FOLLOW_ON)
                .doesNotContain(CTI_HAND_OVER_AGREEMENT);
        assertThat(due(day("2026-10-16"), agreed, begun))
                .extracting(Due::what)
                .doesNotContain(CTI_HAND_OVER_AGREEMENT, CTI_FOLLOW_ON);
    }

    @Test
    void givenNobodyHasBegunToGoOn_thenItIsOverdueOnTheDayOfThePlannedEnd_andTheCourseIsTheProof() {
        assertThat(due(day("2026-11-01")))
                .filteredOn(due -> due.what() == CTI_FOLLOW_ON)
                .extracting(Due::timing, Due::proof)
                .containsExactly(tuple(Timing.OVERDUE, List.of(started.entryId())));
    }

    @Test
    void givenTheCourseHasEnded_thenNothingIsDue() {
        assertThat(due(day("2026-12-01"), facts.ctiEnded("2026-06-01", started)))
                .isEmpty();
    }

    @Test
    void givenTheRuleHasChangedSince_thenTheCourseIsMeasuredByTheVersionThatPlannedIt() throws IOException {
        var changed = catalogue("""
                [{"rule": "cti-phases", "version": 1, "validFrom": "2013-01-01", "validUntil": "2026-03-01",
                  "source": "old", "phaseLength": "P3M", "leastFocusAreas": 1, "mostFocusAreas": 3,
                  "contactsInFirstMonth": 2, "handOverAgreementBeforeEnd": "P2M"},
                 {"rule": "cti-phases", "version": 2, "validFrom": "2026-03-01",
                  "source": "new", "phaseLength": "P3M", "leastFocusAreas": 1, "mostFocusAreas": 3,
                  "contactsInFirstMonth": 9, "handOverAgreementBeforeEnd": "P1M"}]
                """);

        assertThat(Told.cti(facts, started).due(day("2026-04-01"), changed))
                .filteredOn(due -> due.what() == CTI_HAND_OVER_AGREEMENT)
                .extracting(Due::dueOn)
                .containsExactly(day("2026-09-01"));
    }

    @Test
    void givenTheCatalogueLacksTheVersion_thenItSaysWhichOneHasToStayInIt() throws IOException {
        var empty = catalogue("[]");
        var timeline = Told.cti(facts, started);

        assertThatThrownBy(() -> timeline.due(day("2026-04-01"), empty))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("cti-phases v1");
    }

    private List<Due> due(LocalDate today, SporEvent... more) {
        var told = new ArrayList<SporEvent>(List.of(started));
        told.addAll(List.of(more));
        return Told.cti(facts, told.toArray(SporEvent[]::new)).due(today, rules);
    }

    private static RuleCatalogue catalogue(String json) throws IOException {
        return RuleCatalogue.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }
}
