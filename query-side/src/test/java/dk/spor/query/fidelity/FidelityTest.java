package dk.spor.query.fidelity;

import static dk.spor.query.fidelity.FidelityState.MET;
import static dk.spor.query.fidelity.FidelityState.NOT_MET;
import static dk.spor.query.fidelity.FidelityState.NOT_YET_KNOWN;
import static dk.spor.query.testing.Facts.day;
import static dk.spor.values.CtiContactKind.ATTEMPT;
import static dk.spor.values.CtiContactKind.COMMUNITY_MEETING;
import static dk.spor.values.CtiContactKind.PHONE;
import static dk.spor.values.CtiContactKind.PROVIDER_OR_NETWORK;
import static dk.spor.values.CtiPhase.TRANSFER_OF_CARE;
import static dk.spor.values.CtiPhase.TRY_OUT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.SporEvent;
import dk.spor.query.caseload.Matter;
import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.RuleRef;
import dk.spor.values.UserId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FidelityTest {

    private final Facts facts = new Facts();
    private final CtiStarted started = facts.ctiStarted("2026-02-01");

    @Test
    void givenACourseAsTheMethodHasIt_thenAllThatIsKnownIsMet() {
        var items = items("2026-11-02", asTheMethodHasIt());

        assertThat(items)
                .filteredOn(item -> item.state() != MET)
                .extracting(FidelityItem::criterion)
                .containsExactly(FidelityCriterion.TEAM_SUPERVISION, FidelityCriterion.CASELOAD);
        assertThat(items).extracting(FidelityItem::criterion).containsExactly(FidelityCriterion.values());
        assertThat(items)
                .allMatch(item -> item.state() == NOT_YET_KNOWN || !item.proof().isEmpty());
        assertThat(items)
                .extracting(FidelityItem::rule)
                .contains(new RuleRef("cti-fidelity", 1), new RuleRef("cti-caseload", 1));
    }

    @Test
    void givenTheSameCourseSeenInItsSecondWeek_thenWhatCameLaterIsNotLookedAt() {
        assertThat(items("2026-02-10", asTheMethodHasIt()))
                .extracting(FidelityItem::state)
                .containsOnly(NOT_YET_KNOWN);
        assertThat(item(FidelityCriterion.LENGTH, "2026-02-10", asTheMethodHasIt())
                        .figure())
                .isEqualTo(9);
    }

    @Test
    void givenTenMonths_thenTheLengthIsNotMet_alsoWhileTheCourseStillRuns() {
        var running = item(FidelityCriterion.LENGTH, "2026-12-02");
        var ended = item(FidelityCriterion.LENGTH, "2026-12-24", facts.ctiEnded("2026-12-02", started));

        assertThat(running.state()).isEqualTo(NOT_MET);
        assertThat(running.measure()).isEqualTo(273);
        assertThat(ended.state()).isEqualTo(NOT_MET);
        assertThat(ended.figure()).isEqualTo(304);
        assertThat(ended.proof()).hasSize(2);
    }

    @Test
    void givenPhasesOfDifferentLength_thenTheyAreNotEqual() {
        var second = facts.phase("2026-06-01", started, TRY_OUT);
        var third = facts.phase("2026-08-01", started, TRANSFER_OF_CARE);
        var item = item(FidelityCriterion.EQUAL_PHASES, "2026-08-01", second, third);

        assertThat(item.state()).isEqualTo(NOT_MET);
        assertThat(item.figure()).isEqualTo(120 - 61);
        assertThat(item.measure()).isEqualTo(14);
        assertThat(item.proof()).containsExactly(started.entryId(), second.entryId());
    }

    @Test
    void givenACourseThatEndsInItsFirstPhase_thenThereWereNoThreePhases() {
        var end = facts.ctiEnded("2026-03-01", started);

        assertThat(item(FidelityCriterion.EQUAL_PHASES, "2026-03-02", end).state())
                .isEqualTo(NOT_MET);
        assertThat(item(FidelityCriterion.FEWER_CONTACTS, "2026-03-02", end).state())
                .isEqualTo(NOT_YET_KNOWN);
    }

    @Test
    void givenOneContactAndAnAttempt_thenTheFirstMonthIsNotMetOnceItIsOver() {
        var contact = facts.contact("2026-02-03", started, PHONE);
        var attempt = facts.contact("2026-02-04", started, ATTEMPT);

        assertThat(item(FidelityCriterion.FIRST_MONTH_CONTACTS, "2026-02-28", contact, attempt)
                        .state())
                .isEqualTo(NOT_YET_KNOWN);
        var over = item(FidelityCriterion.FIRST_MONTH_CONTACTS, "2026-03-01", contact, attempt);
        assertThat(over.state()).isEqualTo(NOT_MET);
        assertThat(over.figure()).isEqualTo(1);
        assertThat(over.proof()).containsExactly(contact.entryId());
    }

    @Test
    void givenTooFewMeetingsInPhaseOne_thenNotMetOncePhaseTwoBegins() {
        var two = new CitizenEvent[] {
            facts.contact("2026-02-03", started, COMMUNITY_MEETING),
            facts.contact("2026-03-03", started, COMMUNITY_MEETING),
            facts.phase("2026-05-01", started, TRY_OUT),
            facts.contact("2026-05-01", started, COMMUNITY_MEETING)
        };

        assertThat(item(FidelityCriterion.COMMUNITY_MEETINGS, "2026-04-30", two).state())
                .isEqualTo(NOT_YET_KNOWN);
        assertThat(item(FidelityCriterion.COMMUNITY_MEETINGS, "2026-05-01", two).state())
                .isEqualTo(NOT_MET);
        assertThat(item(FidelityCriterion.COMMUNITY_MEETINGS, "2026-05-01", two).figure())
                .isEqualTo(2);
    }

    @Test
    void givenAsManyContactsInPhaseTwo_thenNotFewer_alsoBeforeItIsOver() {
        var one = facts.contact("2026-02-03", started, PHONE);
        var other = facts.contact("2026-05-03", started, PHONE);
        var item = item(
                FidelityCriterion.FEWER_CONTACTS,
                "2026-05-03",
                one,
                facts.phase("2026-05-01", started, TRY_OUT),
                other);

        assertThat(item.state()).isEqualTo(NOT_MET);
        assertThat(item.proof()).containsExactly(one.entryId(), other.entryId());
    }

    @Test
    void givenTheWorkersCourses_thenTheyAreMeasuredByTheCaseload() {
        assertThat(caseload(20).state()).isEqualTo(MET);
        assertThat(caseload(21).state()).isEqualTo(NOT_MET);
        assertThat(caseload(21).figure()).isEqualTo(21);
        assertThat(caseload(21).measure()).isEqualTo(20);
    }

    private FidelityItem caseload(int courses) {
        var matter = new Matter(
                new UserId("nadi"),
                facts.citizen(),
                Matter.Kind.CTI,
                started.entryId(),
                day("2026-02-01"),
                List.of(started.entryId()));
        var load = new WorkerLoad(new UserId("nadi"), Collections.nCopies(courses, matter));
        return items("2026-02-10", load).getLast();
    }

    private CitizenEvent[] asTheMethodHasIt() {
        return new CitizenEvent[] {
            facts.contact("2026-02-12", started, COMMUNITY_MEETING),
            facts.contact("2026-02-20", started, COMMUNITY_MEETING),
            facts.contact("2026-03-10", started, COMMUNITY_MEETING),
            facts.contact("2026-03-12", started, PROVIDER_OR_NETWORK),
            facts.contact("2026-04-12", started, PROVIDER_OR_NETWORK),
            facts.phase("2026-05-01", started, TRY_OUT),
            facts.contact("2026-05-12", started, PHONE),
            facts.contact("2026-06-12", started, PHONE),
            facts.phase("2026-08-01", started, TRANSFER_OF_CARE),
            facts.contact("2026-09-01", started, PHONE),
            facts.ctiEnded("2026-11-01", started)
        };
    }

    private FidelityItem item(FidelityCriterion criterion, String on, CitizenEvent... more) {
        return items(on, more).stream()
                .filter(item -> item.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    private List<FidelityItem> items(String on, CitizenEvent... more) {
        return items(on, null, more);
    }

    private List<FidelityItem> items(String on, @Nullable WorkerLoad load, CitizenEvent... more) {
        var told = new ArrayList<SporEvent>(List.of(started));
        Stream.of(more).forEach(told::add);
        var course = Told.cti(facts, told.toArray(SporEvent[]::new)).courses().getFirst();
        return Fidelity.of(course, day(on), RuleCatalogue.delivered(), load);
    }
}
