package dk.spor.query.refund;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.SporEvent;
import dk.spor.query.refund.ShelterRefund.RunningYear;
import dk.spor.query.refund.ShelterRefund.Stretch;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.Told;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.OfferId;
import dk.spor.values.RuleRef;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For how many days at the herberg the state pays half: no limit, then 120 in a running year, then 90. */
class ShelterRefundTest {

    private static final RuleRef WITHOUT_LIMIT = new RuleRef("shelter-refund", 1);
    private static final RuleRef OF_120_DAYS = new RuleRef("shelter-refund", 2);
    private static final RuleRef OF_90_DAYS = new RuleRef("shelter-refund", 3);

    private final Facts facts = new Facts();
    private final List<SporEvent> told = new ArrayList<>();

    @Test
    void givenAStayThatGoesOn_whenTheRuleChanges_thenEachDayIsCountedByTheVersionOfThatDay() {
        // given a stay that began 80 days before the limit went from 120 days to 90
        var stay = staysFrom("2026-01-11");

        // when it is asked for on the last day of the old rule
        var before = seenOn("2026-03-31");
        // then it is day 80 of 120
        assertThat(before.days()).isEqualTo(80);
        assertThat(before.limit()).isEqualTo(120);

        // when it is asked for on the first day of the new one
        var after = seenOn("2026-04-01");
        // then it is day 81 of 90, and ten days with refund are left
        assertThat(after.days()).isEqualTo(81);
        assertThat(after.limit()).isEqualTo(90);
        assertThat(after.lastDayWithRefund()).isEqualTo("2026-04-10");

        // when the stay goes on beyond that
        var beyond = seenOn("2026-04-30");
        // then 90 days have been refunded and 20 have not, and each stretch names its rule and its enrolment
        assertThat(beyond.daysWithRefund()).isEqualTo(90);
        assertThat(beyond.daysWithoutRefund()).isEqualTo(20);
        assertThat(beyond.lastDayWithRefund()).isEqualTo("2026-04-10");
        assertThat(beyond.stretches())
                .extracting(Stretch::from, Stretch::until, Stretch::days, Stretch::refunded, Stretch::rule)
                .containsExactly(
                        tuple(day("2026-01-11"), day("2026-04-01"), 80, true, OF_120_DAYS),
                        tuple(day("2026-04-01"), day("2026-04-11"), 10, true, OF_90_DAYS),
                        tuple(day("2026-04-11"), day("2026-05-01"), 20, false, OF_90_DAYS));
        assertThat(beyond.stretches())
                .allSatisfy(each -> assertThat(each.proof()).containsExactly(stay.entryId()));
    }

    @Test
    void givenMoreDaysThanTheNewLimit_whenTheRuleChanges_thenWhatWasRefundedStaysSoAndNoMoreIs() {
        staysFrom("2025-12-22");

        assertThat(seenOn("2026-03-31").lastDayWithRefund())
                .as("day 100 of 120, but the limit is 90 from the next day on")
                .isEqualTo("2026-03-31");
        assertThat(seenOn("2026-04-01"))
                .extracting(ShelterRefund::days, ShelterRefund::daysWithRefund, ShelterRefund::daysWithoutRefund)
                .containsExactly(101, 100, 1);
    }

    @Test
    void givenAStayFromBeforeAnyLimit_thenCountingBeginsWithTheRuleThatHasOne() {
        staysFrom("2023-09-01");

        assertThat(seenOn("2023-09-30"))
                .extracting(ShelterRefund::staying, ShelterRefund::year, ShelterRefund::limit)
                .containsExactly(true, null, null);
        var counted = seenOn("2023-10-01");
        assertThat(counted.year()).isEqualTo(new RunningYear(day("2023-10-01"), day("2024-10-01")));
        assertThat(counted.days()).isEqualTo(1);
        assertThat(counted.lastDayWithRefund()).isEqualTo("2024-01-28");
        assertThat(counted.stretches()).extracting(Stretch::rule).containsExactly(WITHOUT_LIMIT, OF_120_DAYS);
    }

    @Test
    void givenSeveralStays_thenTheirDaysAddUpWithoutTheDaysOfDischarge() {
        staysFrom("2026-05-01", "2026-05-11");
        staysFrom("2026-06-01", "2026-06-06");
        staysFrom("2026-07-01");

        assertThat(seenOn("2026-07-02"))
                .extracting(ShelterRefund::days, ShelterRefund::year, ShelterRefund::lastDayWithRefund)
                .containsExactly(17, new RunningYear(day("2026-05-01"), day("2027-05-01")), day("2026-09-13"));
    }

    @Test
    void givenDischarged_thenTheYearRunsOnAndNoLastDayIsForeseen() {
        staysFrom("2026-05-01", "2026-05-11");

        assertThat(seenOn("2026-06-01"))
                .extracting(ShelterRefund::staying, ShelterRefund::days, ShelterRefund::lastDayWithRefund)
                .containsExactly(false, 10, null);
        assertThat(seenOn("2027-05-01").year()).isNull();
    }

    @Test
    void givenAYearHasPassedSinceTheFirstEnrolment_thenDaysAreCountedAnew() {
        staysFrom("2026-05-01");

        assertThat(seenOn("2027-04-30")).extracting(ShelterRefund::days).isEqualTo(365);
        assertThat(seenOn("2027-05-01"))
                .extracting(ShelterRefund::days, ShelterRefund::daysWithRefund, ShelterRefund::year)
                .containsExactly(1, 1, new RunningYear(day("2027-05-01"), day("2028-05-01")));
    }

    @Test
    void givenANewStayAfterTheYear_thenTheNextYearRunsFromIt() {
        staysFrom("2026-05-01", "2026-07-01");
        staysFrom("2027-08-10");

        assertThat(seenOn("2027-08-10").year()).isEqualTo(new RunningYear(day("2027-08-10"), day("2028-08-10")));
    }

    @Test
    void givenAStayThatEndedOnItsFirstDay_thenItHasNoDayAndBeginsNoYear() {
        staysFrom("2026-05-01", "2026-05-01");

        assertThat(ShelterRefund.of(Told.pathway(facts, told), day("2026-05-01"), RuleCatalogue.delivered()))
                .isEmpty();
    }

    @Test
    void givenTwoRecordsOfOneStay_thenADayCountsOnce() {
        staysFrom("2026-05-01", "2026-05-11");
        staysFrom("2026-05-05", "2026-05-11");

        assertThat(seenOn("2026-05-20").days()).isEqualTo(10);
    }

    @Test
    void givenACourseThatIsNoStayAtAShelter_thenThereIsNothingToCount() {
        enrols(PITSTOP, "2026-05-01");

        assertThat(ShelterRefund.of(Told.pathway(facts, told), day("2026-06-01"), RuleCatalogue.delivered()))
                .isEmpty();
    }

    private ShelterRefund seenOn(String day) {
        return ShelterRefund.of(Told.pathway(facts, told), day(day), RuleCatalogue.delivered())
                .orElseThrow();
    }

    private void staysFrom(String first, String discharged) {
        told.add(facts.discharged(discharged, staysFrom(first), DischargeOutcome.COMPLETED));
    }

    private CitizenEnrolled staysFrom(String first) {
        return enrols(HERBERG, first);
    }

    private CitizenEnrolled enrols(OfferId offer, String first) {
        var referred = facts.referred(first, offer);
        var enrolled = facts.enrolled(first, referred);
        told.add(referred);
        told.add(enrolled);
        return enrolled;
    }
}
