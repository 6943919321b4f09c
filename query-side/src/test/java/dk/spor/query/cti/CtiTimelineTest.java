package dk.spor.query.cti;

import static dk.spor.query.testing.Facts.day;
import static dk.spor.values.CtiContactKind.ATTEMPT;
import static dk.spor.values.CtiContactKind.COMMUNITY_MEETING;
import static dk.spor.values.CtiContactKind.PHONE;
import static dk.spor.values.CtiPhase.TRANSFER_OF_CARE;
import static dk.spor.values.CtiPhase.TRANSITION;
import static dk.spor.values.CtiPhase.TRY_OUT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.SporEvent;
import dk.spor.query.cti.PhaseContacts.Taper;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.testing.Examples;
import dk.spor.values.PlannedPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CtiTimelineTest {

    private final Facts facts = new Facts();
    private final CtiStarted started = facts.ctiStarted("2026-02-01");

    @Test
    void givenStarted_thenThreePhasesArePlannedAndTheFirstOneRuns() {
        var course = course();

        assertThat(course.planned())
                .extracting(PlannedPhase::phase, PlannedPhase::from)
                .containsExactly(
                        tuple(TRANSITION, day("2026-02-01")),
                        tuple(TRY_OUT, day("2026-05-01")),
                        tuple(TRANSFER_OF_CARE, day("2026-08-01")));
        assertThat(course.plannedEnd()).isEqualTo(day("2026-11-01"));
        assertThat(course.actualPhases())
                .extracting(ActualPhase::phase, ActualPhase::from, ActualPhase::until)
                .containsExactly(tuple(TRANSITION, day("2026-02-01"), null));
        assertThat(course.running()).isTrue();
    }

    @Test
    void givenThePhaseChangesLate_thenTheActualPhasesDepartFromThePlannedOnes() {
        var course = course(
                facts.phase("2026-05-20", started, TRY_OUT),
                facts.phase("2026-08-01", started, TRANSFER_OF_CARE),
                facts.ctiEnded("2026-11-01", started));

        assertThat(course.actualPhases())
                .extracting(ActualPhase::phase, ActualPhase::from, ActualPhase::until)
                .containsExactly(
                        tuple(TRANSITION, day("2026-02-01"), day("2026-05-20")),
                        tuple(TRY_OUT, day("2026-05-20"), day("2026-08-01")),
                        tuple(TRANSFER_OF_CARE, day("2026-08-01"), day("2026-11-01")));
        assertThat(course.running()).isFalse();
        assertThat(course.phaseOn(day("2026-11-01"))).map(ActualPhase::phase).contains(TRANSFER_OF_CARE);
        assertThat(course.phaseOn(day("2026-11-02"))).isEmpty();
        assertThat(course.phaseOn(day("2026-01-31"))).isEmpty();
    }

    @Test
    void givenTheThirdPhaseIsToldBeforeTheSecond_thenThePhasesStandInOrder() {
        var course = course(
                facts.phase("2026-08-01", started, TRANSFER_OF_CARE), facts.phase("2026-05-01", started, TRY_OUT));

        assertThat(course.actualPhases())
                .extracting(ActualPhase::phase)
                .containsExactly(TRANSITION, TRY_OUT, TRANSFER_OF_CARE);
    }

    @Test
    void givenAPause_thenTheCourseStandsStillUntilItGoesOn_andThePlanDoesNotMove() {
        var course = course(facts.paused("2026-03-10", started), facts.resumed("2026-03-20", started));

        assertThat(course.pauses())
                .extracting(Pause::from, Pause::until)
                .containsExactly(tuple(day("2026-03-10"), day("2026-03-20")));
        assertThat(course.pausedOn(day("2026-03-19"))).isTrue();
        assertThat(course.pausedOn(day("2026-03-20"))).isFalse();
        assertThat(course.planned()).isEqualTo(course().planned());
    }

    @Test
    void givenAPauseThatNothingEnded_thenItLasts_untilTheCourseEnds() {
        var paused = facts.paused("2026-10-10", started);

        assertThat(course(paused).pauses()).extracting(Pause::until).containsOnlyNulls();
        assertThat(course(paused, facts.ctiEnded("2026-11-01", started)).pauses())
                .extracting(Pause::until)
                .containsExactly(day("2026-11-01"));
    }

    @Test
    void givenContactsBeforeThereWasACourse_thenTheyBelongToTheOneThatStartsNext_andTheNineMonthsDoNotBeginWithThem() {
        var later = facts.ctiStarted("2028-03-01");
        var timeline = Told.cti(
                facts,
                facts.contactBefore("2026-01-20", COMMUNITY_MEETING),
                started,
                facts.contactBefore("2028-02-10", PHONE),
                later);

        assertThat(timeline.courses())
                .extracting(course -> timeline.contactMakingBefore(course).stream()
                        .map(Contact::on)
                        .toList())
                .containsExactly(List.of(day("2026-01-20")), List.of(day("2028-02-10")));
        assertThat(timeline.courses().getFirst().plannedEnd()).isEqualTo(day("2026-11-01"));
    }

    @Test
    void givenAPauseIsToldAfterItsEnd_thenItIsTheSamePause() {
        var course = course(facts.resumed("2026-03-20", started), facts.paused("2026-03-10", started));

        assertThat(course.pauses())
                .extracting(Pause::from, Pause::until)
                .containsExactly(tuple(day("2026-03-10"), day("2026-03-20")));
    }

    @Test
    void givenContacts_thenEachCountsInThePhaseOfItsDay_andAttemptsDoNotCount() {
        var course = course(
                facts.phase("2026-05-01", started, TRY_OUT),
                facts.contact("2026-02-03", started, COMMUNITY_MEETING),
                facts.contact("2026-02-10", started, COMMUNITY_MEETING),
                facts.contact("2026-02-12", started, ATTEMPT),
                facts.contact("2026-04-30", started, PHONE),
                facts.contact("2026-05-01", started, PHONE));

        var first = course.contactsPerPhase().getFirst();
        var second = course.contactsPerPhase().getLast();
        assertThat(first.byKind()).isEqualTo(Map.of(COMMUNITY_MEETING, 2, PHONE, 1, ATTEMPT, 1));
        assertThat(first.contacts()).isEqualTo(3);
        assertThat(first.attempts()).isEqualTo(1);
        assertThat(second.contacts()).isEqualTo(1);
    }

    @Test
    void givenAContactBeforeTheCourse_thenItCountsInNoPhase() {
        var course = course(facts.contact("2026-01-20", started, COMMUNITY_MEETING));

        assertThat(course.contacts()).hasSize(1);
        assertThat(course.contactsPerPhase().getFirst().contacts()).isZero();
    }

    @Test
    void givenFewerContactsInEachLaterPhase_thenTheTaperIsKept() {
        var course = course(
                facts.contact("2026-02-03", started, PHONE),
                facts.contact("2026-02-10", started, PHONE),
                facts.phase("2026-05-01", started, TRY_OUT),
                facts.contact("2026-05-10", started, PHONE),
                facts.phase("2026-08-01", started, TRANSFER_OF_CARE));

        assertThat(course.contactsPerPhase())
                .extracting(PhaseContacts::taper)
                .containsExactly(Taper.FIRST_PHASE, Taper.FEWER, Taper.FEWER_SO_FAR);
    }

    @Test
    void givenAsManyContactsAsBefore_thenTheTaperIsBrokenEvenWhileThePhaseRuns() {
        var course = course(
                facts.contact("2026-02-03", started, PHONE),
                facts.phase("2026-05-01", started, TRY_OUT),
                facts.contact("2026-05-10", started, PHONE));

        assertThat(course.contactsPerPhase().getLast().taper()).isEqualTo(Taper.NOT_FEWER);
    }

    @Test
    void givenASecondCourseAfterYears_thenBothStandInOrder() {
        var years = facts.ctiStarted("2029-01-01");

        var timeline = Told.cti(facts, years, started, facts.contact("2029-01-05", years, PHONE));

        assertThat(timeline.courses()).extracting(CtiCourse::on).containsExactly(day("2026-02-01"), day("2029-01-01"));
        assertThat(timeline.courses().getLast().contacts()).hasSize(1);
    }

    @Test
    void givenNoSuchCourse_whenItIsPaused_thenTheFoldRefusesToGuess() {
        assertThatThrownBy(() -> Told.cti(facts, facts.paused("2026-03-10", started)))
                .isInstanceOf(UnfoldableEvent.class)
                .hasMessageContaining("CTI course " + started.entryId());
    }

    @Test
    void givenEveryKindOfEventThereIs_thenTheTimelineTakesThemAll() {
        var timeline = Told.cti(facts, Examples.ofEveryEvent().toArray(SporEvent[]::new));

        assertThat(timeline.courses()).hasSize(1);
        assertThat(timeline.courses().getFirst().pauses()).hasSize(1);
        assertThat(timeline.courses().getFirst().running()).isFalse();
    }

    private CtiCourse course(SporEvent... more) {
        var told = new ArrayList<SporEvent>(List.of(started));
        told.addAll(List.of(more));
        return Told.cti(facts, told.toArray(SporEvent[]::new)).courses().getFirst();
    }
}
