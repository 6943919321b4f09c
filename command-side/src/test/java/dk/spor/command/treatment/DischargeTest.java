package dk.spor.command.treatment;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.DISCHARGE;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.HERBERG;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.REFERRAL;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.discharged;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.held;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.SECOND;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DischargeTest {

    private static final Note NOTE = new Note("egen bolig");

    @Test
    void givenACourseAtPitstop_whenDischarged_thenTheFollowUpIsPlannedSixMonthsOnByTheRuleOfThatDay() {
        aCourse(PITSTOP)
                .when(discharge("03-01", DischargeOutcome.DRUG_FREE))
                .thenRecorded(
                        discharge(on("03-01"), DischargeOutcome.DRUG_FREE),
                        new FollowUpPlanned(
                                SECOND,
                                CITIZEN,
                                on("03-01"),
                                NEW,
                                PITSTOP,
                                on("09-01"),
                                new RuleRef("follow-up-after-discharge", 1)));
    }

    @Test
    void givenADischargeOnThe31st_thenTheFollowUpIsDueOnTheLastDayOfAShorterMonth() {
        aCourse(PITSTOP)
                .when(discharge("08-31", DischargeOutcome.REDUCED))
                .thenRecorded(
                        discharge(on("08-31"), DischargeOutcome.REDUCED),
                        new FollowUpPlanned(
                                SECOND,
                                CITIZEN,
                                on("08-31"),
                                NEW,
                                PITSTOP,
                                LocalDate.of(2027, 2, 28),
                                new RuleRef("follow-up-after-discharge", 1)));
    }

    @Test
    void givenTheCitizenDied_whenDischarged_thenNoFollowUpIsPlanned() {
        aCourse(PITSTOP)
                .when(discharge("03-01", DischargeOutcome.DIED))
                .thenRecorded(discharge(on("03-01"), DischargeOutcome.DIED));
    }

    @Test
    void givenAnOfferThatNoRuleNames_whenDischarged_thenNoFollowUpIsPlanned() {
        aCourse(HERBERG)
                .when(discharge("03-01", DischargeOutcome.COMPLETED))
                .thenRecorded(discharge(on("03-01"), DischargeOutcome.COMPLETED));
    }

    @Test
    void givenDischarged_whenDischargedAgain_thenRefusedAndTheFirstNamed() {
        aCourse(PITSTOP, discharged("02-01"))
                .when(discharge("03-01", DischargeOutcome.DRUG_FREE))
                .thenRefused("discharged-once", DISCHARGE);
    }

    @Test
    void givenACourse_whenDischargedBeforeItBegan_thenRefusedAndTheEnrolmentNamed() {
        aCourse(PITSTOP)
                .when(discharge("01-11", DischargeOutcome.DROPPED_OUT))
                .thenRefused("discharge-after-enrolment", ENROLMENT);
    }

    @Test
    void givenALaterSession_whenDischargedBeforeIt_thenRefusedAndTheLastSessionNamed() {
        aCourse(PITSTOP, held(entry(20), "02-10"), held(entry(21), "02-20"), held(entry(22), "02-15"))
                .when(discharge("02-12", DischargeOutcome.DROPPED_OUT))
                .thenRefused("discharge-after-entries", entry(21), "the earliest day is 2026-02-20");
    }

    @Test
    void givenASessionOnTheSameDay_whenDischarged_thenDischarged() {
        aCourse(HERBERG, held(entry(20), "02-10"))
                .when(discharge("02-10", DischargeOutcome.COMPLETED))
                .thenRecorded(discharge(on("02-10"), DischargeOutcome.COMPLETED));
    }

    @Test
    void givenALaterCourseInTheSameOffer_whenDischargedAfterItBegan_thenRefusedAndThatEnrolmentNamed() {
        laterCourse()
                .when(discharge("02-02", DischargeOutcome.COMPLETED))
                .thenRefused("discharge-before-next-enrolment", entry(42));
    }

    @Test
    void givenALaterCourseInTheSameOffer_whenDischargedOnTheDayItBegan_thenDischarged() {
        laterCourse()
                .when(discharge("02-01", DischargeOutcome.COMPLETED))
                .thenRecorded(discharge(on("02-01"), DischargeOutcome.COMPLETED));
    }

    @Test
    void givenNoSuchCourse_whenDischarged_thenRefused() {
        given(registered()).when(discharge("03-01", DischargeOutcome.OTHER)).thenRefused("enrolment-known");
    }

    @Test
    void givenDischarged_whenTheSameRequestComesAgain_thenBothEntriesAreNamedAndNothingIsRecorded() {
        aCourse(PITSTOP)
                .whenRepeated(discharge("03-01", DischargeOutcome.DRUG_FREE))
                .thenAnsweredAsBefore(NEW, SECOND);
    }

    private static Story aCourse(OfferId offer, CitizenEvent... more) {
        var course = Stream.<CitizenEvent>of(
                registered(),
                referred(REFERRAL, "01-06", offer),
                accepted("01-06"),
                enrolled(ENROLMENT, REFERRAL, offer, "01-12"));
        return given(Stream.concat(course, Stream.of(more)).toArray(CitizenEvent[]::new));
    }

    private static Story laterCourse() {
        return given(
                registered(),
                referred(entry(40), "02-01", HERBERG),
                accepted(entry(41), entry(40), "02-01"),
                enrolled(entry(42), entry(40), HERBERG, "02-01"),
                discharged(entry(43), entry(42), "03-01"),
                referred(REFERRAL, "01-06", HERBERG),
                accepted("01-06"),
                enrolled(ENROLMENT, REFERRAL, HERBERG, "01-12"));
    }

    private static DischargeCitizen discharge(String day, DischargeOutcome outcome) {
        return new DischargeCitizen(on(day), ENROLMENT, outcome, NOTE);
    }

    private static CitizenDischarged discharge(LocalDate day, DischargeOutcome outcome) {
        return new CitizenDischarged(NEW, CITIZEN, day, ENROLMENT, outcome, NOTE);
    }
}
