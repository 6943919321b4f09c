package dk.spor.command.housing;

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
import static dk.spor.command.testing.History.moved;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.History.referred;
import static dk.spor.command.testing.History.registered;
import static dk.spor.command.testing.History.seen;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.given;
import static dk.spor.values.HousingSituation.FRIENDS_OR_FAMILY;
import static dk.spor.values.HousingSituation.OWN_HOME;
import static dk.spor.values.HousingSituation.SHELTER;
import static dk.spor.values.HousingSituation.STREET;
import static dk.spor.values.HousingSituation.UNKNOWN;

import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.command.testing.Story;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.values.HousingSituation;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HousingTest {

    private static final Note NOTE = new Note("egen taske");

    @Nested
    class Moving {

        @Test
        void givenNoHomeIsKnown_whenTheCitizenMoves_thenMovedFromWhereTheySay() {
            given(registered()).when(move("01-12", STREET, SHELTER)).thenRecorded(became("01-12", STREET, SHELTER));
        }

        @Test
        void givenAHome_whenTheCitizenMovesOutOfIt_thenMoved() {
            given(registered(), moved(entry(20), "01-12", null, SHELTER))
                    .when(move("05-01", SHELTER, OWN_HOME))
                    .thenRecorded(became("05-01", SHELTER, OWN_HOME));
        }

        @Test
        void givenAHome_whenTheCitizenMovesWithoutSayingWhereFrom_thenMoved() {
            given(registered(), moved(entry(20), "01-12", null, SHELTER))
                    .when(move("05-01", null, OWN_HOME))
                    .thenRecorded(became("05-01", null, OWN_HOME));
        }

        @Test
        void givenAHome_whenTheCitizenMovesOutOfAnother_thenRefusedAndTheStayNamed() {
            given(registered(), moved(entry(20), "01-12", null, SHELTER))
                    .when(move("05-01", STREET, OWN_HOME))
                    .thenRefused("move-from-where-citizen-lives", entry(20), "STREET", "SHELTER");
        }

        @Test
        void givenAHome_whenTheCitizenMovesOutOfWhereTheyWereSeenSince_thenMoved() {
            given(registered(), moved(entry(20), "01-12", null, SHELTER), seen(entry(21), "03-01", STREET))
                    .when(move("05-01", STREET, OWN_HOME))
                    .thenRecorded(became("05-01", STREET, OWN_HOME));
        }

        @Test
        void givenTheCitizenWasSeenSomewhereBeforeTheStayBegan_whenTheyMoveOutOfThere_thenRefused() {
            given(registered(), seen(entry(21), "01-01", STREET), moved(entry(20), "01-12", null, SHELTER))
                    .when(move("05-01", STREET, OWN_HOME))
                    .thenRefused("move-from-where-citizen-lives", entry(20));
        }

        @Test
        void givenAHomeThatNobodyKnows_whenTheCitizenMovesOutOfAny_thenMoved() {
            given(registered(), moved(entry(20), "01-12", null, UNKNOWN))
                    .when(move("05-01", STREET, OWN_HOME))
                    .thenRecorded(became("05-01", STREET, OWN_HOME));
        }

        @Test
        void givenAHome_whenTheCitizenMovesToTheSame_thenRefusedAndTheStayNamed() {
            given(registered(), moved(entry(20), "01-12", null, SHELTER))
                    .when(move("05-01", null, SHELTER))
                    .thenRefused("move-changes-home", entry(20));
        }

        @Test
        void givenTheCitizenWasSeenElsewhereSince_whenTheyMoveBack_thenMoved() {
            given(registered(), moved(entry(20), "01-12", null, SHELTER), seen(entry(21), "03-01", STREET))
                    .when(move("05-01", STREET, SHELTER))
                    .thenRecorded(became("05-01", STREET, SHELTER));
        }

        @Test
        void givenTomorrow_whenTheCitizenMoves_thenRefused() {
            given(registered()).when(move("11-21", null, SHELTER)).thenRefused("date-not-in-future");
        }

        @Test
        void givenMoved_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered()).whenRepeated(move("01-12", STREET, SHELTER)).thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class MovingRecordedLate {

        @Test
        void givenALaterMove_whenAnEarlierLeadsToWhereItBegins_thenMoved() {
            given(registered(), moved(entry(20), "06-01", SHELTER, OWN_HOME))
                    .when(move("01-12", STREET, SHELTER))
                    .thenRecorded(became("01-12", STREET, SHELTER));
        }

        @Test
        void givenALaterMove_whenAnEarlierLeadsElsewhere_thenRefusedAndTheLaterNamed() {
            given(registered(), moved(entry(20), "06-01", SHELTER, OWN_HOME))
                    .when(move("01-12", STREET, FRIENDS_OR_FAMILY))
                    .thenRefused("move-fits-next-move", entry(20));
        }

        @Test
        void givenALaterMoveFromAnywhere_whenAnEarlierLeadsToTheSame_thenRefusedAndTheLaterNamed() {
            given(registered(), moved(entry(20), "06-01", null, OWN_HOME))
                    .when(move("01-12", STREET, OWN_HOME))
                    .thenRefused("move-fits-next-move", entry(20));
        }

        @Test
        void givenMovesBeforeAndAfter_whenOneInBetweenIsRecorded_thenOnlyThoseTwoCount() {
            given(
                            registered(),
                            moved(entry(20), "02-01", null, STREET),
                            moved(entry(21), "06-01", SHELTER, OWN_HOME),
                            moved(entry(22), "08-01", OWN_HOME, STREET))
                    .when(move("03-01", STREET, SHELTER))
                    .thenRecorded(became("03-01", STREET, SHELTER));
        }

        @Test
        void givenTwoMovesOnOneDay_whenTheNextIsRecorded_thenTheOneRecordedLastCounts() {
            given(registered(), moved(entry(20), "02-01", null, STREET), moved(entry(21), "02-01", STREET, SHELTER))
                    .when(move("02-01", SHELTER, OWN_HOME))
                    .thenRecorded(became("02-01", SHELTER, OWN_HOME));
        }
    }

    @Nested
    class Seeing {

        private final ObserveHousing observe = new ObserveHousing(on("01-05"), STREET, NOTE);

        @Test
        void givenACitizen_whenSeenOnTheStreet_thenRecorded() {
            given(registered())
                    .when(observe)
                    .thenRecorded(new HousingObserved(NEW, CITIZEN, on("01-05"), STREET, NOTE));
        }

        @Test
        void givenACitizenUnknownToSpor_whenSeenOnTheStreet_thenRefused() {
            given().when(observe).thenRefused("citizen-registered-first");
        }

        @Test
        void givenSeen_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(registered()).whenRepeated(observe).thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class SpendingNights {

        @Test
        void givenEnrolledAtTheShelter_whenANightIsSpent_thenRecorded() {
            enrolledAt(HERBERG)
                    .when(night("01-12"))
                    .thenRecorded(new ShelterNightSpent(NEW, CITIZEN, on("01-12"), ENROLMENT));
        }

        @Test
        void givenEnrolledAtTheShelter_whenANightWasSpentBefore_thenRefusedAndTheEnrolmentNamed() {
            enrolledAt(HERBERG).when(night("01-11")).thenRefused("night-within-enrolment", ENROLMENT);
        }

        @Test
        void givenEnrolledAtTheShelter_whenANightIsSpentAfterTheDischarge_thenRefusedAndTheDischargeNamed() {
            enrolledAt(HERBERG).when(night("03-02")).thenRefused("night-within-enrolment", DISCHARGE);
        }

        @Test
        void givenEnrolledAtPitstop_whenANightIsSpentThere_thenRefusedAndTheEnrolmentNamed() {
            enrolledAt(PITSTOP).when(night("01-12")).thenRefused("night-at-shelter", ENROLMENT);
        }

        @Test
        void givenANight_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            enrolledAt(HERBERG).whenRepeated(night("01-12")).thenAnsweredAsBefore(NEW);
        }

        private static Story enrolledAt(OfferId offer) {
            return given(
                    registered(),
                    referred(REFERRAL, "01-06", offer),
                    accepted("01-06"),
                    enrolled(ENROLMENT, REFERRAL, offer, "01-12"),
                    discharged("03-01"));
        }

        private static SpendShelterNight night(String day) {
            return new SpendShelterNight(on(day), ENROLMENT);
        }
    }

    private static MoveHome move(String day, @Nullable HousingSituation from, HousingSituation to) {
        return new MoveHome(on(day), from, to, NOTE);
    }

    private static HomeMoved became(String day, @Nullable HousingSituation from, HousingSituation to) {
        return new HomeMoved(NEW, CITIZEN, on(day), from, to, NOTE);
    }
}
