package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.events.SporEvent;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.Span;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.CancelledBy;
import dk.spor.values.DischargeOutcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private final Facts facts = new Facts();

    @Test
    void givenEnrolled_whenSessionsAreToldOutOfOrder_thenTheyStandInOrderOfTheirDays() {
        var referred = facts.referred("2026-01-05", PITSTOP);
        var enrolled = facts.enrolled("2026-01-12", referred);
        var later = facts.missed("2026-02-03", enrolled);
        var between = facts.cancelled("2026-01-27", enrolled, CancelledBy.STAFF);
        var first = facts.held("2026-01-15", enrolled, 50);

        var course = onlyCourse(Told.pathway(facts, referred, enrolled, later, between, first));

        assertThat(course.sessions())
                .extracting(Session::on, session -> session.entry().position())
                .containsExactly(
                        tuple(day("2026-01-15"), 5L), tuple(day("2026-01-27"), 4L), tuple(day("2026-02-03"), 3L));
        assertThat(course.sessions().getFirst())
                .isInstanceOfSatisfying(
                        Session.Held.class, held -> assertThat(held.minutes()).isEqualTo(50));
    }

    @Test
    void givenEnrolled_whenDischarged_thenTheCourseHasAnEndAndAnOutcome() {
        var referred = facts.referred("2026-01-05", PITSTOP);
        var enrolled = facts.enrolled("2026-01-12", referred);
        var discharged = facts.discharged("2026-03-01", enrolled, DischargeOutcome.DRUG_FREE);

        var running = onlyCourse(Told.pathway(facts, referred, enrolled));
        var ended = onlyCourse(Told.pathway(facts, referred, enrolled, discharged));

        assertThat(running.open()).isTrue();
        assertThat(ended.open()).isFalse();
        assertThat(ended.span()).isEqualTo(new Span(day("2026-01-12"), day("2026-03-01")));
        assertThat(ended.discharge()).extracting(Discharge::outcome).isEqualTo(DischargeOutcome.DRUG_FREE);
    }

    @Test
    void givenDischarged_whenASessionFromBeforeIsToldLate_thenItBelongsToTheCourse() {
        var referred = facts.referred("2026-01-05", PITSTOP);
        var enrolled = facts.enrolled("2026-01-12", referred);
        var discharged = facts.discharged("2026-03-01", enrolled, DischargeOutcome.REDUCED);

        var course = onlyCourse(
                Told.pathway(facts, referred, enrolled, discharged, facts.held("2026-02-01", enrolled, null)));

        assertThat(course.sessions()).hasSize(1);
        assertThat(course.open()).isFalse();
    }

    @Test
    void givenAThousandNightsInARow_thenTheyAreOneRunWhateverTheirOrder() {
        var referred = facts.referred("2023-01-01", HERBERG);
        var enrolled = facts.enrolled("2023-01-01", referred);
        var nights = new ArrayList<>(day("2023-01-01")
                .datesUntil(day("2023-01-01").plusDays(1_000))
                .map(night -> facts.night(night, enrolled))
                .toList());
        Collections.shuffle(nights, new Random(7));
        var told = new ArrayList<SporEvent>(List.of(referred, enrolled));
        told.addAll(nights);

        var course = onlyCourse(Told.pathway(facts, told));

        assertThat(course.nights()).hasSize(1);
        assertThat(course.nightsSpent()).isEqualTo(1_000);
        assertThat(course.nights().getFirst().entry().position()).isEqualTo(3);
    }

    @Test
    void givenANightAway_thenThereAreTwoRuns_whenItIsToldAfterAllThenOne() {
        var referred = facts.referred("2026-01-01", HERBERG);
        var enrolled = facts.enrolled("2026-01-01", referred);
        var first = facts.night("2026-01-01", enrolled);
        var third = facts.night("2026-01-03", enrolled);
        var thirdAgain = facts.night("2026-01-03", enrolled);
        var second = facts.night("2026-01-02", enrolled);

        var away = onlyCourse(Told.pathway(facts, referred, enrolled, third, first, thirdAgain));
        var filled = onlyCourse(Told.pathway(facts, referred, enrolled, third, first, thirdAgain, second));

        assertThat(away.nights())
                .extracting(NightRun::on, NightRun::until, NightRun::nights)
                .containsExactly(
                        tuple(day("2026-01-01"), day("2026-01-02"), 1), tuple(day("2026-01-03"), day("2026-01-04"), 1));
        assertThat(filled.nights())
                .extracting(NightRun::on, NightRun::until, NightRun::nights)
                .containsExactly(tuple(day("2026-01-01"), day("2026-01-04"), 3));
        assertThat(filled.nights().getFirst().entry().id()).isEqualTo(third.entryId());
    }

    @Test
    void givenNoSuchEnrolment_whenASessionIsHeld_thenTheFoldRefusesToGuess() {
        var referred = facts.referred("2026-01-05", PITSTOP);
        var elsewhere = facts.enrolled("2026-01-12", referred);

        assertThatThrownBy(() -> Told.pathway(facts, referred, facts.held("2026-01-15", elsewhere, 50)))
                .isInstanceOf(UnfoldableEvent.class)
                .hasMessageContaining("enrolment " + elsewhere.entryId());
    }

    private static Enrolment onlyCourse(Pathway pathway) {
        assertThat(pathway.enrolments()).hasSize(1);
        return pathway.enrolments().getFirst();
    }
}
