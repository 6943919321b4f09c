package dk.spor.command.place;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.PITSTOP;
import static dk.spor.command.testing.History.REFERRAL;
import static dk.spor.command.testing.History.entry;
import static dk.spor.command.testing.History.on;
import static dk.spor.command.testing.OfferStory.given;
import static dk.spor.command.testing.Story.NEW;
import static dk.spor.command.testing.Story.SECOND;

import dk.spor.command.OfferCommand.AwaitPlace;
import dk.spor.command.OfferCommand.GiveUpPlace;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferKind;
import dk.spor.values.PlaceEnd;
import dk.spor.values.RuleRef;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private static final OfferOpened OPENED =
            new OfferOpened(entry(90), PITSTOP, on("01-02"), "Herberget", OfferKind.SHELTER, null, 9);
    private static final PlacesSet ONE_PLACE = new PlacesSet(entry(92), PITSTOP, on("01-05"), 1);

    private static final CitizenId BO = CitizenId.of("01900000-0000-7000-8000-0000000000b0");
    private static final EntryId BOS = entry(200);
    private static final CitizenId EVA = CitizenId.of("01900000-0000-7000-8000-0000000000e0");
    private static final EntryId EVAS = entry(201);
    private static final RuleRef LONGEST_WAIT = new RuleRef("place-order", 1);

    @Nested
    class Setting {

        @Test
        void givenAnOffer_whenItsPlacesAreSet_thenSet() {
            given(OPENED).when(new SetPlaces(on("01-05"), 9)).thenRecorded(new PlacesSet(NEW, PITSTOP, on("01-05"), 9));
        }

        @Test
        void givenOnesWhoWait_whenThereAreMorePlaces_thenTheFirstHoldsTheNewOne() {
            given(
                            OPENED,
                            ONE_PLACE,
                            awaited(1, BO, BOS, "01-06"),
                            held(2, BO, BOS, "01-06", 0),
                            awaited(3, EVA, EVAS, "01-07"))
                    .when(new SetPlaces(on("02-01"), 2))
                    .thenRecorded(
                            new PlacesSet(NEW, PITSTOP, on("02-01"), 2),
                            new PlaceHeld(SECOND, PITSTOP, on("02-01"), EVA, EVAS, on("01-07"), 0, LONGEST_WAIT));
        }

        @Test
        void givenNoOffer_whenItsPlacesAreSet_thenRefused() {
            given().when(new SetPlaces(on("01-05"), 9)).thenRefused("offer-opened-first");
        }

        @Test
        void givenAnOffer_whenSetForADayBeforeItOpened_thenRefusedAndTheOpeningNamed() {
            given(OPENED).when(new SetPlaces(on("01-01"), 9)).thenRefused("places-set-after-opening", entry(90));
        }

        @Test
        void givenAnOffer_whenSetToLessThanNone_thenRefused() {
            given(OPENED).when(new SetPlaces(on("01-05"), -1)).thenRefused("places-number");
        }

        @Test
        void givenSet_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(OPENED).whenRepeated(new SetPlaces(on("01-05"), 9)).thenAnsweredAsBefore(NEW);
        }
    }

    @Nested
    class Awaiting {

        private static final AwaitPlace AWAIT = new AwaitPlace(on("01-09"), CITIZEN, REFERRAL);

        @Test
        void givenAFreePlace_whenAwaited_thenHeldFromThatDayOn() {
            given(OPENED, ONE_PLACE)
                    .when(AWAIT)
                    .thenRecorded(
                            new PlaceAwaited(NEW, PITSTOP, on("01-09"), CITIZEN, REFERRAL),
                            new PlaceHeld(
                                    SECOND, PITSTOP, on("01-09"), CITIZEN, REFERRAL, on("01-09"), 0, LONGEST_WAIT));
        }

        @Test
        void givenEveryPlaceHeld_whenAwaited_thenTheCitizenWaits() {
            given(OPENED, ONE_PLACE, awaited(1, BO, BOS, "01-06"), held(2, BO, BOS, "01-06", 0))
                    .when(AWAIT)
                    .thenRecorded(new PlaceAwaited(NEW, PITSTOP, on("01-09"), CITIZEN, REFERRAL));
        }

        @Test
        void givenAPlaceThatWasFreeThenButIsHeldNow_whenAwaitedLate_thenTheCitizenWaits() {
            given(OPENED, ONE_PLACE, awaited(1, BO, BOS, "01-20"), held(2, BO, BOS, "01-20", 0))
                    .when(AWAIT)
                    .thenRecorded(new PlaceAwaited(NEW, PITSTOP, on("01-09"), CITIZEN, REFERRAL));
        }

        @Test
        void givenAPlaceThatBecameFreeLater_whenAwaitedLate_thenHeldFromTheDayItWasFreeForGood() {
            given(
                            OPENED,
                            ONE_PLACE,
                            awaited(1, BO, BOS, "01-20"),
                            held(2, BO, BOS, "01-20", 0),
                            givenUp(3, BO, BOS, "01-25"))
                    .when(AWAIT)
                    .thenRecorded(
                            new PlaceAwaited(NEW, PITSTOP, on("01-09"), CITIZEN, REFERRAL),
                            new PlaceHeld(
                                    SECOND, PITSTOP, on("01-25"), CITIZEN, REFERRAL, on("01-09"), 0, LONGEST_WAIT));
        }

        @Test
        void givenAwaited_whenAwaitedForTheSameReferral_thenRefusedAndTheWaitNamed() {
            given(OPENED, ONE_PLACE, awaited(1, CITIZEN, REFERRAL, "01-08"))
                    .when(AWAIT)
                    .thenRefused("place-claimed-once", entry(301));
        }

        @Test
        void givenAnOfferWithoutPlaces_whenAwaited_thenRefused() {
            given(OPENED).when(AWAIT).thenRefused("places-kept");
        }

        @Test
        void givenAwaited_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(OPENED, ONE_PLACE).whenRepeated(AWAIT).thenAnsweredAsBefore(NEW, SECOND);
        }
    }

    @Nested
    class GivingUp {

        private static final GiveUpPlace LEAVE = new GiveUpPlace(on("03-01"), BOS, PlaceEnd.DISCHARGED);

        @Test
        void givenNobodyWaits_whenAPlaceIsGivenUp_thenItIsFree() {
            given(OPENED, ONE_PLACE, awaited(1, BO, BOS, "01-06"), held(2, BO, BOS, "01-06", 0))
                    .when(LEAVE)
                    .thenRecorded(new PlaceGivenUp(NEW, PITSTOP, on("03-01"), BO, BOS, PlaceEnd.DISCHARGED));
        }

        @Test
        void givenTwoWait_whenAPlaceIsGivenUp_thenTheOneWhoHasWaitedLongestHoldsIt() {
            given(
                            OPENED,
                            ONE_PLACE,
                            awaited(1, BO, BOS, "01-06"),
                            held(2, BO, BOS, "01-06", 0),
                            awaited(3, EVA, EVAS, "02-02"),
                            awaited(4, CITIZEN, REFERRAL, "02-01"))
                    .when(LEAVE)
                    .thenRecorded(
                            new PlaceGivenUp(NEW, PITSTOP, on("03-01"), BO, BOS, PlaceEnd.DISCHARGED),
                            new PlaceHeld(
                                    SECOND, PITSTOP, on("03-01"), CITIZEN, REFERRAL, on("02-01"), 1, LONGEST_WAIT));
        }

        @Test
        void givenOneWaits_whenTheyGiveUp_thenNobodyWaits() {
            given(
                            OPENED,
                            ONE_PLACE,
                            awaited(1, EVA, EVAS, "01-06"),
                            held(2, EVA, EVAS, "01-06", 0),
                            awaited(3, BO, BOS, "02-02"))
                    .when(new GiveUpPlace(on("03-01"), BOS, PlaceEnd.WITHDRAWN))
                    .thenRecorded(new PlaceGivenUp(NEW, PITSTOP, on("03-01"), BO, BOS, PlaceEnd.WITHDRAWN));
        }

        @Test
        void givenHeld_whenGivenUpOnAnEarlierDay_thenGivenUpOnTheDayItWasHeld() {
            given(OPENED, ONE_PLACE, awaited(1, BO, BOS, "01-06"), held(2, BO, BOS, "03-05", 0))
                    .when(LEAVE)
                    .thenRecorded(new PlaceGivenUp(NEW, PITSTOP, on("03-05"), BO, BOS, PlaceEnd.DISCHARGED));
        }

        @Test
        void givenNoClaim_whenGivenUp_thenRefused() {
            given(OPENED, ONE_PLACE).when(LEAVE).thenRefused("place-claim-known");
        }

        @Test
        void givenGivenUp_whenTheSameRequestComesAgain_thenNothingIsRecorded() {
            given(OPENED, ONE_PLACE, awaited(1, BO, BOS, "01-06"))
                    .whenRepeated(LEAVE)
                    .thenAnsweredAsBefore(NEW);
        }
    }

    private static PlaceAwaited awaited(int number, CitizenId citizen, EntryId referral, String day) {
        return new PlaceAwaited(entry(300 + number), PITSTOP, on(day), citizen, referral);
    }

    private static PlaceHeld held(int number, CitizenId citizen, EntryId referral, String day, int waiting) {
        return new PlaceHeld(entry(300 + number), PITSTOP, on(day), citizen, referral, on(day), waiting, LONGEST_WAIT);
    }

    private static PlaceGivenUp givenUp(int number, CitizenId citizen, EntryId referral, String day) {
        return new PlaceGivenUp(entry(300 + number), PITSTOP, on(day), citizen, referral, PlaceEnd.DISCHARGED);
    }
}
