package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.PSYCHIATRY;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.SporEvent;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.OfferId;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ContinuityTest {

    private static final Period A_MONTH = Period.ofDays(30);

    private final Facts facts = new Facts();
    private final List<SporEvent> told = new ArrayList<>();

    @Test
    void givenTwoCoursesWithDaysBetween_thenThereIsAGap() {
        var first = course(PITSTOP, "2026-01-01", "2026-02-01");
        var second = course(HERBERG, "2026-02-11", null);

        assertThat(pathway().gaps())
                .containsExactly(new Gap(first.entryId(), second.entryId(), day("2026-02-01"), day("2026-02-11")));
        assertThat(pathway().overlaps()).isEmpty();
    }

    @Test
    void givenTheSecondBeginsOnTheDayTheFirstEnds_thenThereIsNeitherGapNorOverlapButAHandOver() {
        var first = course(PITSTOP, "2026-01-01", "2026-02-01");
        var second = course(HERBERG, "2026-02-01", null);

        assertThat(pathway().gaps()).isEmpty();
        assertThat(pathway().overlaps()).isEmpty();
        assertThat(pathway().handOvers(A_MONTH))
                .containsExactly(new HandOver(
                        first.entryId(), PITSTOP, day("2026-02-01"), second.entryId(), HERBERG, day("2026-02-01")));
    }

    @Test
    void givenALongCourseAroundAShortOne_thenTheShortOnesEndMakesNoGap() {
        course(PITSTOP, "2026-01-01", "2026-06-01");
        course(HERBERG, "2026-02-01", "2026-03-01");
        course(PSYCHIATRY, "2026-05-01", null);

        assertThat(pathway().gaps()).isEmpty();
        assertThat(pathway().overlaps())
                .extracting(Overlap::from, Overlap::until)
                .containsExactly(
                        tuple(day("2026-02-01"), day("2026-03-01")), tuple(day("2026-05-01"), day("2026-06-01")));
    }

    @Test
    void givenTwoOpenCourses_thenTheirOverlapLasts() {
        var first = course(PITSTOP, "2026-01-01", null);
        var second = course(HERBERG, "2026-02-01", null);

        assertThat(pathway().overlaps())
                .containsExactly(new Overlap(first.entryId(), second.entryId(), day("2026-02-01"), null));
    }

    @Test
    void givenAnOpenCourse_whenAnotherEndsAndAThirdBegins_thenThereIsNoGap() {
        course(PITSTOP, "2026-01-01", null);
        course(HERBERG, "2026-02-01", "2026-02-15");
        course(PSYCHIATRY, "2026-04-01", null);

        assertThat(pathway().gaps()).isEmpty();
    }

    @Test
    void givenTheEarlierCourseIsToldLate_thenTheGapIsTheSame() {
        var second = course(HERBERG, "2026-02-11", null);
        var first = course(PITSTOP, "2026-01-01", "2026-02-01");

        assertThat(pathway().gaps())
                .containsExactly(new Gap(first.entryId(), second.entryId(), day("2026-02-01"), day("2026-02-11")));
    }

    @Test
    void givenTheNextEnrolmentIsAtTheSameOffer_thenItIsNoHandOver() {
        course(PITSTOP, "2026-01-01", "2026-02-01");
        course(PITSTOP, "2026-02-05", null);

        assertThat(pathway().handOvers(A_MONTH)).isEmpty();
    }

    @Test
    void givenTheNextEnrolmentComesOnTheLastDayThatCounts_thenItIsAHandOver_andADayLaterNot() {
        course(PITSTOP, "2026-01-01", "2026-02-01");
        course(HERBERG, "2026-03-03", null);

        assertThat(pathway().handOvers(Period.ofDays(30))).hasSize(1);
        assertThat(pathway().handOvers(Period.ofDays(29))).isEmpty();
    }

    @Test
    void givenSeveralOffersFollow_thenTheHandOverIsToTheFirst() {
        course(PITSTOP, "2026-01-01", "2026-02-01");
        course(PSYCHIATRY, "2026-02-20", null);
        course(HERBERG, "2026-02-10", null);

        assertThat(pathway().handOvers(A_MONTH)).extracting(HandOver::to).containsExactly(HERBERG);
    }

    @Test
    void givenEnrolledAndDischargedOnOneDay_thenTheCourseOverlapsNothing() {
        course(PITSTOP, "2026-01-01", null);
        course(HERBERG, "2026-02-01", "2026-02-01");

        assertThat(pathway().overlaps()).isEmpty();
    }

    private CitizenEnrolled course(OfferId offer, String from, @Nullable String until) {
        var referred = facts.referred(from, offer);
        var enrolled = facts.enrolled(from, referred);
        told.addAll(List.of(referred, enrolled));
        if (until != null) {
            told.add(facts.discharged(until, enrolled, DischargeOutcome.COMPLETED));
        }
        return enrolled;
    }

    private Pathway pathway() {
        return Told.pathway(facts, told);
    }
}
