package dk.spor.command.referral;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.CLOSED;
import static dk.spor.command.testing.History.DISCHARGE;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.HERBERG;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.REFERRAL;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.declined;
import static dk.spor.command.testing.History.discharged;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.History.waitListed;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.testing.Story;
import dk.spor.events.CitizenEvent;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final EntryId OTHER_REFERRAL = entry(40);
    private static final EntryId OTHER_ENROLMENT = entry(41);
    private static final EntryId OTHER_DISCHARGE = entry(42);

    private static final EnrolCitizen ENROL = new EnrolCitizen(on("01-12"), REFERRAL);

    @Nested
    class OnAReferral {

        @Test
        void givenAnAcceptedReferral_whenEnrolled_thenEnrolledInItsOffer() {
            given(registered(), referred("01-06"), accepted("01-09"))
                    .when(ENROL)
                    .thenRecorded(new CitizenEnrolled(NEW, CITIZEN, on("01-12"), REFERRAL, PITSTOP));
        }

        @Test
        void givenAReferralThatNobodyDecided_whenEnrolled_thenRefusedAndTheReferralNamed() {
            given(registered(), referred("01-06")).when(ENROL).thenRefused("enrolment-needs-acceptance", REFERRAL);
        }

        @Test
        void givenADeclinedReferral_whenEnrolled_thenRefusedAndTheDeclineNamed() {
            given(registered(), referred("01-06"), declined(entry(6), "01-07"))
                    .when(ENROL)
                    .thenRefused("referral-ends-once", entry(6));
        }

        @Test
        void givenEnrolled_whenEnrolledOnTheSameReferral_thenRefusedAndTheEnrolmentNamed() {
            given(registered(), referred("01-06"), accepted("01-09"), enrolled("01-10"))
                    .when(ENROL)
                    .thenRefused("referral-ends-once", ENROLMENT);
        }

        @Test
        void givenWaitListedLater_whenEnrolledEarlier_thenRefusedAndTheWaitNamed() {
            given(registered(), referred("01-06"), accepted("01-09"), waitListed(entry(5), "01-13"))
                    .when(ENROL)
                    .thenRefused("referral-ends-last", entry(5));
        }

        @Test
        void givenEnrolled_whenAnEarlierWaitIsRecordedLate_thenWaitListed() {
            given(registered(), referred("01-06"), accepted("01-07"), enrolled("01-12"))
                    .when(new WaitListCitizen(on("01-08"), REFERRAL, null))
                    .thenRecorded(new CitizenWaitListed(NEW, CITIZEN, on("01-08"), REFERRAL, null));
        }

        @Test
        void givenAnOfferThatClosedSinceTheReferral_whenEnrolled_thenRefusedAndTheClosingNamed() {
            given(registered(), referred(REFERRAL, "01-06", CLOSED), accepted("01-09"))
                    .when(new EnrolCitizen(on("02-02"), REFERRAL))
                    .thenRefused("offer-open", entry(91));
        }

        @Test
        void givenEnrolled_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), referred("01-06"), accepted("01-09"))
                    .whenRepeated(ENROL)
                    .thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class BesideAnotherInTheSameOffer {

        @Test
        void givenOneIsOpen_whenEnrolled_thenRefusedAndTheOtherNamed() {
            given(other(PITSTOP, "01-02")).when(ENROL).thenRefused("one-enrolment-at-a-time", OTHER_ENROLMENT);
        }

        @Test
        void givenOneThatBeganLaterIsOpen_whenEnrolledBefore_thenRefusedAndTheOtherNamed() {
            given(other(PITSTOP, "03-01")).when(ENROL).thenRefused("one-enrolment-at-a-time", OTHER_ENROLMENT);
        }

        @Test
        void givenOneLastedOnThatDay_whenEnrolled_thenRefusedAndTheOtherNamed() {
            given(other(PITSTOP, "01-02", "01-13")).when(ENROL).thenRefused("one-enrolment-at-a-time", OTHER_ENROLMENT);
        }

        @Test
        void givenOneEndedTheSameDay_whenEnrolled_thenEnrolled() {
            given(other(PITSTOP, "01-02", "01-12")).when(ENROL).thenRecorded(enrolment());
        }

        @Test
        void givenOneBeganAndEndedLater_whenEnrolledBefore_thenEnrolled() {
            given(other(PITSTOP, "03-01", "04-01")).when(ENROL).thenRecorded(enrolment());
        }

        @Test
        void givenOneIsOpenInAnotherOffer_whenEnrolled_thenEnrolled() {
            given(other(HERBERG, "01-02")).when(ENROL).thenRecorded(enrolment());
        }

        @Test
        void givenTheFirstHasEndedSince_whenEnrolledAgainOnANewReferral_thenEnrolled() {
            given(
                            registered(),
                            referred("01-06"),
                            accepted("01-06"),
                            enrolled("01-06"),
                            discharged(DISCHARGE, ENROLMENT, "01-08"),
                            referred(OTHER_REFERRAL, "01-08", PITSTOP),
                            accepted(entry(43), OTHER_REFERRAL, "01-08"))
                    .when(new EnrolCitizen(on("01-08"), OTHER_REFERRAL))
                    .thenRecorded(new CitizenEnrolled(NEW, CITIZEN, on("01-08"), OTHER_REFERRAL, PITSTOP));
        }

        private static CitizenEnrolled enrolment() {
            return new CitizenEnrolled(NEW, CITIZEN, on("01-12"), REFERRAL, PITSTOP);
        }

        private static CitizenEvent[] other(OfferId offer, String from) {
            return new CitizenEvent[] {
                registered(),
                referred("01-06"),
                accepted("01-09"),
                referred(OTHER_REFERRAL, "01-02", offer),
                accepted(entry(43), OTHER_REFERRAL, "01-02"),
                enrolled(OTHER_ENROLMENT, OTHER_REFERRAL, offer, from)
            };
        }

        private static CitizenEvent[] other(OfferId offer, String from, String until) {
            return Stream.concat(
                            Stream.of(other(offer, from)),
                            Stream.of(discharged(OTHER_DISCHARGE, OTHER_ENROLMENT, until)))
                    .toArray(CitizenEvent[]::new);
        }
    }

    @Test
    void givenACitizenUnknownToSpor_whenEnrolled_thenRefused() {
        Story.given().when(ENROL).thenRefused("citizen-registered-first");
    }
}
