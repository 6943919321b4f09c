package dk.spor.query.pathway;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.SporEvent;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.query.timeline.Due;
import dk.spor.query.timeline.Due.Timing;
import dk.spor.query.timeline.Due.What;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.AssessmentKind;
import dk.spor.values.DeclineGround;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.ScreeningResult;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What law asks for, from the day on which its time began until it is done. */
class DeadlinesTest {

    private static final RuleCatalogue RULES = RuleCatalogue.delivered();

    private final Facts facts = new Facts();
    private final IntakeRecorded intake = facts.intake("2026-01-02");

    @ParameterizedTest
    @CsvSource({"2026-01-15, LATER", "2026-01-16, TODAY", "2026-01-17, OVERDUE"})
    void givenTreatmentWasAskedFor_thenItBeginsWithinFourteenDaysOfTheRequest(LocalDate today, Timing timing) {
        var referred = referredFrom(intake);

        assertThat(due(today, intake, referred))
                .containsExactly(new Due(
                        What.TREATMENT_START,
                        referred.entryId(),
                        PITSTOP,
                        day("2026-01-16"),
                        timing,
                        List.of(intake.entryId(), referred.entryId())));
    }

    @Test
    void givenNoIntake_thenTheTimeRunsFromTheReferral() {
        var referred = facts.referred("2026-01-05", PITSTOP);

        assertThat(due(day("2026-01-06"), referred))
                .extracting(Due::dueOn, Due::proof)
                .containsExactly(tuple(day("2026-01-19"), List.of(referred.entryId())));
    }

    @Test
    void givenAcceptedAndWaiting_thenTheTimeRunsOn() {
        var referred = facts.referred("2026-01-05", PITSTOP);

        assertThat(due(
                        day("2026-02-01"),
                        referred,
                        facts.accepted("2026-01-06", referred),
                        facts.waitListed("2026-01-06", referred)))
                .extracting(Due::timing)
                .containsExactly(Timing.OVERDUE);
    }

    @Test
    void givenEnrolledDeclinedOrWithdrawn_thenNothingIsDue() {
        var referred = facts.referred("2026-01-05", PITSTOP);
        var today = day("2026-02-01");

        assertThat(due(today, referred, facts.enrolled("2026-01-10", referred))).isEmpty();
        assertThat(due(today, referred, facts.declined("2026-01-10", referred, DeclineGround.OTHER)))
                .isEmpty();
        assertThat(due(today, referred, facts.withdrawn("2026-01-10", referred)))
                .isEmpty();
    }

    @Test
    void givenAnOfferThatTheRuleDoesNotSpeakOf_thenNothingIsDue() {
        assertThat(due(day("2026-02-01"), facts.referred("2026-01-05", HERBERG)))
                .isEmpty();
    }

    @Test
    void givenAComplaint_thenTheDecisionIsLookedAtAgainWithinFourWeeks_untilItIsSettled() {
        var decided = facts.decided("2026-01-05", null, null);
        var complained = facts.complained("2026-02-01", decided);

        assertThat(due(day("2026-03-02"), decided, complained))
                .containsExactly(new Due(
                        What.COMPLAINT_REASSESSMENT,
                        complained.entryId(),
                        PITSTOP,
                        day("2026-03-01"),
                        Timing.OVERDUE,
                        List.of(decided.entryId(), complained.entryId())));
        assertThat(due(day("2026-03-02"), decided, complained, facts.settled("2026-02-20", complained)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-26", // a Monday
        "2026-11-20, 2026-11-25", // over a weekend
        "2026-04-01, 2026-04-09", // over Easter
        "2023-05-04, 2023-05-10", // over Store Bededag
        "2024-04-25, 2024-04-30" // which is gone
    })
    void givenEnrolledAtTheHerberg_thenTheMunicipalityIsToldWithinThreeWeekdays(String enrolledOn, LocalDate dueOn) {
        var referred = facts.referred(enrolledOn, HERBERG);
        var enrolled = facts.enrolled(enrolledOn, referred);

        assertThat(due(dueOn, referred, enrolled))
                .containsExactly(new Due(
                        What.SHELTER_NOTICE,
                        enrolled.entryId(),
                        HERBERG,
                        dueOn,
                        Timing.TODAY,
                        List.of(enrolled.entryId())));
    }

    @ParameterizedTest
    @CsvSource({
        "6101901234, 2026-02-09", // grown up at the enrolment
        "9101084321, 2026-02-28" // turns 18 on 31 January
    })
    void givenOfAgeInPitstop_thenAScreeningIsOfferedWithinFourWeeks(String cpr, LocalDate dueOn) {
        var registered = facts.registered("2026-01-01", "Åse", "Ømark", cpr);
        var referred = facts.referred("2026-01-05", PITSTOP);
        var enrolled = facts.enrolled("2026-01-12", referred);

        assertThat(due(dueOn.plusDays(1), registered, referred, enrolled))
                .containsExactly(new Due(
                        What.SCREENING,
                        enrolled.entryId(),
                        PITSTOP,
                        dueOn,
                        Timing.OVERDUE,
                        List.of(registered.entryId(), enrolled.entryId())));
    }

    @Test
    void givenStillUnderAgeOrBornOnAnUnknownDay_thenNoScreeningIsDue() {
        var referred = facts.referred("2026-01-05", PITSTOP);
        var enrolled = facts.enrolled("2026-01-12", referred);
        var day = day("2026-01-30");

        assertThat(due(day, facts.registered("2026-01-01", "Åse", "Ømark", "9101084321"), referred, enrolled))
                .isEmpty();
        assertThat(due(day, facts.registered("2026-01-01", "Åse", "Ømark", null), referred, enrolled))
                .isEmpty();
    }

    @Test
    void givenOfAgeInPitstop_whenScreenedDeclinedAssessedOrDischarged_thenNoScreeningIsDue() {
        var registered = facts.registered("2026-01-01", "Åse", "Ømark", "6101901234");
        var referred = facts.referred("2026-01-05", PITSTOP);
        var enrolled = facts.enrolled("2026-01-12", referred);
        var assessed = facts.assessed("2026-01-20", AssessmentKind.MENTAL_HEALTH_SCREENING, enrolled);

        assertThat(Stream.of(
                        facts.screened("2026-01-20", enrolled, ScreeningResult.NOTHING_FOUND),
                        facts.screened("2026-01-20", enrolled, ScreeningResult.DECLINED),
                        assessed,
                        facts.discharged("2026-01-20", enrolled, DischargeOutcome.DIED)))
                .allSatisfy(last -> assertThat(due(day("2026-03-01"), registered, referred, enrolled, last))
                        .isEmpty());
    }

    @Test
    void givenEnrolledAtTheHerberg_whenTheMunicipalityIsToldHoweverLate_thenNothingIsDue() {
        var referred = facts.referred("2026-01-05", HERBERG);
        var enrolled = facts.enrolled("2026-01-10", referred);
        var left = facts.discharged("2026-01-30", enrolled, DischargeOutcome.COMPLETED);
        var today = day("2026-02-01");

        assertThat(due(today, referred, enrolled, left))
                .extracting(Due::what, Due::timing)
                .containsExactly(tuple(What.SHELTER_NOTICE, Timing.OVERDUE));
        assertThat(due(today, referred, enrolled, left, facts.municipalityTold("2026-01-31", enrolled)))
                .isEmpty();
    }

    private CitizenReferred referredFrom(IntakeRecorded from) {
        var referred = facts.referred("2026-01-05", PITSTOP);
        return new CitizenReferred(
                referred.entryId(),
                referred.citizenId(),
                referred.happenedOn(),
                referred.offer(),
                from.entryId(),
                referred.note());
    }

    private List<Due> due(LocalDate today, SporEvent... events) {
        return Told.pathway(facts, events).due(today, RULES);
    }
}
