package dk.spor.command.referral;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.ENROLMENT;
import static dk.spor.command.testing.History.PLACE;
import static dk.spor.command.testing.History.REFERRAL;
import static dk.spor.command.testing.History.WITH_PLACES;
import static dk.spor.command.testing.History.accepted;
import static dk.spor.command.testing.History.enrolled;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.placeOffered;
import static dk.spor.command.testing.History.placeRefused;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.History.waitListed;
import static dk.spor.command.testing.History.withdrawn;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;

import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.OfferPlace;
import dk.spor.command.ReferralCommand.RefusePlace;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.PlaceOffered;
import dk.spor.events.ReferralEvent.PlaceRefused;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlaceStepsTest {

    private static final CitizenReferred REFERRED = referred(REFERRAL, "01-06", WITH_PLACES);

    @Nested
    class Offering {

        private static final OfferPlace OFFER = new OfferPlace(on("01-10"), REFERRAL, PLACE);

        @Test
        void givenAReferral_whenAPlaceIsHeld_thenItIsOffered() {
            given(registered(), REFERRED, waitListed(entry(5), "01-07"))
                    .when(OFFER)
                    .thenRecorded(new PlaceOffered(NEW, CITIZEN, on("01-10"), REFERRAL, PLACE));
        }

        @Test
        void givenAWithdrawnReferral_whenAPlaceIsHeld_thenRefusedAndTheWithdrawalNamed() {
            given(registered(), REFERRED, withdrawn(entry(7), "01-08"))
                    .when(OFFER)
                    .thenRefused("referral-ends-once", entry(7));
        }

        @Test
        void givenNoReferral_whenAPlaceIsHeld_thenRefused() {
            given(registered()).when(OFFER).thenRefused("referral-known");
        }

        @Test
        void givenOffered_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), REFERRED).whenRepeated(OFFER).thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class Refusing {

        private static final RefusePlace REFUSE = new RefusePlace(on("01-11"), REFERRAL, null);

        @Test
        void givenAPlaceOnOffer_whenRefused_thenRefusedByTheCitizen() {
            given(registered(), REFERRED, accepted("01-09"), placeOffered(entry(95), "01-10"))
                    .when(REFUSE)
                    .thenRecorded(new PlaceRefused(NEW, CITIZEN, on("01-11"), REFERRAL, null));
        }

        @Test
        void givenNoPlaceOnOffer_whenRefused_thenRefusedAndTheReferralNamed() {
            given(registered(), REFERRED, accepted("01-09")).when(REFUSE).thenRefused("place-offered-first", REFERRAL);
        }

        @Test
        void givenThePlaceTaken_whenRefused_thenRefusedAndTheEnrolmentNamed() {
            given(
                            registered(),
                            REFERRED,
                            accepted("01-09"),
                            placeOffered(entry(95), "01-10"),
                            enrolled(ENROLMENT, REFERRAL, WITH_PLACES, "01-10"))
                    .when(REFUSE)
                    .thenRefused("referral-ends-once", ENROLMENT);
        }

        @Test
        void givenAPlaceOnOffer_whenRefusedBeforeIt_thenRefusedAndTheOfferNamed() {
            given(registered(), REFERRED, accepted("01-09"), placeOffered(entry(95), "01-12"))
                    .when(REFUSE)
                    .thenRefused("referral-ends-last", entry(95));
        }

        @Test
        void givenRefused_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered(), REFERRED, placeOffered(entry(95), "01-10"))
                    .whenRepeated(REFUSE)
                    .thenAnsweredAsBefore(NEW);
        }

        @Test
        void givenRefused_whenPutOnTheWaitingListAgain_thenWaitListed() {
            given(
                            registered(),
                            REFERRED,
                            waitListed(entry(5), "01-07"),
                            placeOffered(entry(95), "01-10"),
                            placeRefused(entry(96), "01-11"))
                    .when(new WaitListCitizen(on("01-12"), REFERRAL, null))
                    .thenRecorded(new CitizenWaitListed(NEW, CITIZEN, on("01-12"), REFERRAL, null));
        }
    }

    @Nested
    class Taking {

        private static final EnrolCitizen ENROL = new EnrolCitizen(on("01-12"), REFERRAL);

        @Test
        void givenAPlaceOnOffer_whenEnrolled_thenEnrolled() {
            given(registered(), REFERRED, accepted("01-09"), placeOffered(entry(95), "01-10"))
                    .when(ENROL)
                    .thenRecorded(new CitizenEnrolled(NEW, CITIZEN, on("01-12"), REFERRAL, WITH_PLACES));
        }

        @Test
        void givenNoPlace_whenEnrolled_thenRefusedAndTheReferralNamed() {
            given(registered(), REFERRED, accepted("01-09")).when(ENROL).thenRefused("enrolment-needs-place", REFERRAL);
        }

        @Test
        void givenThePlaceRefused_whenEnrolled_thenRefusedAndTheReferralNamed() {
            given(
                            registered(),
                            REFERRED,
                            accepted("01-09"),
                            placeOffered(entry(95), "01-10"),
                            placeRefused(entry(96), "01-11"))
                    .when(ENROL)
                    .thenRefused("enrolment-needs-place", REFERRAL);
        }

        @Test
        void givenADayBeforePlacesWereKept_whenEnrolled_thenEnrolledWithoutOne() {
            given(registered(), referred(REFERRAL, "01-02", WITH_PLACES), accepted("01-02"))
                    .when(new EnrolCitizen(on("01-04"), REFERRAL))
                    .thenRecorded(new CitizenEnrolled(NEW, CITIZEN, on("01-04"), REFERRAL, WITH_PLACES));
        }
    }
}
