package dk.spor.query.course;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.events.SporEvent;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.DischargeOutcome;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Enrolments in drug treatment make courses, and those with fewer than ten days between them make one. */
class TreatmentCoursesTest {

    private final Facts facts = new Facts();
    private final List<SporEvent> told = new ArrayList<>();

    @Test
    void givenOneEnrolment_thenOneCourseFromTheRequestOnThatNamesItsEntries() {
        var intake = facts.intake("2026-01-02");
        var referred = facts.referredBecauseOf("2026-01-05", PITSTOP, intake);
        var enrolled = facts.enrolled("2026-01-12", referred);
        var discharged = facts.discharged("2026-03-01", enrolled, DischargeOutcome.REDUCED);

        told.addAll(List.of(intake, referred, enrolled, discharged));

        assertThat(courses())
                .containsExactly(new TreatmentCourse(
                        facts.citizen(),
                        day("2026-01-02"),
                        day("2026-01-12"),
                        day("2026-03-01"),
                        EndStatus.REDUCED_OR_STABILISED,
                        List.of(intake.entryId(), referred.entryId(), enrolled.entryId(), discharged.entryId())));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, 1", "2026-03-11, 2"})
    void givenTwoEnrolments_whenTenDaysOrMoreLieBetweenThem_thenTheyAreTwoCourses(String second, int courses) {
        enrolment("2026-01-12", "2026-03-01", DischargeOutcome.DROPPED_OUT);
        enrolment(second, "2026-06-01", DischargeOutcome.DRUG_FREE);

        assertThat(courses()).hasSize(courses);
        assertThat(courses().getLast().status()).isEqualTo(EndStatus.DRUG_FREE);
    }

    @Test
    void givenThreeInARow_thenOneCourseFromTheFirstRequestToTheLastEnd() {
        enrolment("2026-01-12", "2026-03-01", DischargeOutcome.DROPPED_OUT);
        enrolment("2026-03-05", "2026-04-01", DischargeOutcome.DROPPED_OUT);
        enrolment("2026-04-09", null, DischargeOutcome.OTHER);

        assertThat(courses())
                .extracting(
                        TreatmentCourse::requestedOn,
                        TreatmentCourse::from,
                        TreatmentCourse::until,
                        TreatmentCourse::status,
                        course -> course.entries().size())
                .containsExactly(tuple(day("2026-01-12"), day("2026-01-12"), null, null, 8));
    }

    @Test
    void givenAnEnrolmentWithinAnother_thenTheCourseEndsWithTheLonger() {
        enrolment("2026-01-12", "2026-09-01", DischargeOutcome.DRUG_FREE);
        enrolment("2026-03-05", "2026-04-01", DischargeOutcome.DROPPED_OUT);

        assertThat(courses())
                .extracting(TreatmentCourse::until, TreatmentCourse::status)
                .containsExactly(tuple(day("2026-09-01"), EndStatus.DRUG_FREE));
    }

    @Test
    void givenAStayAtTheHerberg_thenItIsNoCourseOfDrugTreatment() {
        var referred = facts.referred("2026-01-05", HERBERG);
        told.addAll(List.of(referred, facts.enrolled("2026-01-12", referred)));

        assertThat(courses()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(DischargeOutcome.class)
    void givenAnyOutcome_thenItHasANationalCategory(DischargeOutcome outcome) {
        assertThat(EndStatus.of(outcome) == EndStatus.OTHER)
                .isEqualTo(outcome != DischargeOutcome.DRUG_FREE
                        && outcome != DischargeOutcome.REDUCED
                        && outcome != DischargeOutcome.STABILISED);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-31, true, true",
        "2026-01-12, 2026-01-12, true, false",
        "2026-03-02, 2026-03-31, false, false",
        "2025-01-01, 2026-01-11, false, false"
    })
    void givenACourse_thenItTouchesThePeriodsInWhichItLasted(String from, String to, boolean touches, boolean ended) {
        enrolment("2026-01-12", "2026-03-01", DischargeOutcome.DRUG_FREE);

        var course = courses().getFirst();

        assertThat(course.touches(day(from), day(to))).isEqualTo(touches);
        assertThat(course.endedWithin(day(from), day(to))).isEqualTo(ended);
    }

    private List<TreatmentCourse> courses() {
        return TreatmentCourses.of(Told.pathway(facts, told), RuleCatalogue.delivered());
    }

    private void enrolment(String from, @Nullable String until, DischargeOutcome outcome) {
        var referred = facts.referred(from, PITSTOP);
        var enrolled = facts.enrolled(from, referred);
        told.addAll(List.of(referred, enrolled));
        if (until != null) {
            told.add(facts.discharged(until, enrolled, outcome));
        }
    }
}
