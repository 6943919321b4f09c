package dk.spor.query.place;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.events.SporEvent;
import dk.spor.query.place.PlaceList.Held;
import dk.spor.query.place.PlaceList.Waiting;
import dk.spor.query.testing.Told;
import dk.spor.testing.Examples;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.PlaceEnd;
import dk.spor.values.RuleRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceListTest {

    private static final CitizenId BO = CitizenId.of("01900000-0000-7000-8000-0000000000b0");
    private static final CitizenId EVA = CitizenId.of("01900000-0000-7000-8000-0000000000e0");
    private static final EntryId BOS = Examples.entry(200);
    private static final EntryId EVAS = Examples.entry(201);

    private final PlacesSet one = new PlacesSet(Examples.entry(1), HERBERG, day("2026-01-01"), 1);
    private final PlaceAwaited boWaits = new PlaceAwaited(Examples.entry(2), HERBERG, day("2026-01-05"), BO, BOS);
    private final PlaceHeld boHolds = held(3, BO, BOS, "2026-01-05", "2026-01-05", 0);
    private final PlaceAwaited evaWaits = new PlaceAwaited(Examples.entry(4), HERBERG, day("2026-01-09"), EVA, EVAS);
    private final PlaceGivenUp boLeaves =
            new PlaceGivenUp(Examples.entry(5), HERBERG, day("2026-02-01"), BO, BOS, PlaceEnd.DISCHARGED);
    private final PlaceHeld evaHolds = held(6, EVA, EVAS, "2026-02-01", "2026-01-09", 0);

    @Test
    void givenAPlaceThatWasGivenUpLater_whenSeenOnADayBefore_thenItIsHeldAndTheOtherWaits() {
        var log = Told.recorded(List.of(one, boWaits, boHolds, evaWaits, boLeaves, evaHolds));
        var then = PlaceList.of(HERBERG);
        for (var event : log) {
            then = PlaceList.evolveUntil(then, event, day("2026-01-31"));
        }

        assertThat(then.held()).extracting(Held::citizen).containsExactly(BO);
        assertThat(then.waiting()).extracting(Waiting::citizen).containsExactly(EVA);
        assertThat(then.free()).isZero();
    }

    @Test
    void givenNothingSet_thenNobodyKeepsThem() {
        assertThat(places().places()).isNull();
    }

    @Test
    void givenAPlaceHeldAndAnotherAwaited_thenNoneIsFreeAndOneWaits() {
        var places = places(one, boWaits, boHolds, evaWaits);

        assertThat(places.held()).containsExactly(new Held(BO, BOS, day("2026-01-05")));
        assertThat(places.waiting()).containsExactly(new Waiting(EVA, EVAS, day("2026-01-09")));
        assertThat(places.free()).isZero();
    }

    @Test
    void givenGivenUp_thenTheNextHoldsItAndTheTurnSaysWhy() {
        var places = places(one, boWaits, boHolds, evaWaits, boLeaves, evaHolds);

        assertThat(places.held()).extracting(Held::citizen).containsExactly(EVA);
        assertThat(places.waiting()).isEmpty();
        assertThat(places.turns()).last().satisfies(turn -> {
            assertThat(turn.citizen()).isEqualTo(EVA);
            assertThat(turn.waitedSince()).isEqualTo(day("2026-01-09"));
            assertThat(turn.order()).isEqualTo(new RuleRef("place-order", 1));
        });
    }

    @Test
    void givenOneWhoBeganToWaitEarlierIsRecordedLater_thenTheyComeFirst() {
        var boWaited = new PlaceAwaited(Examples.entry(7), HERBERG, day("2026-01-02"), BO, BOS);

        assertThat(places(one, evaWaits, boWaited).waiting())
                .extracting(Waiting::citizen)
                .containsExactly(BO, EVA);
    }

    @Test
    void givenSetForALaterDay_whenAnEarlierNumberIsRecordedLate_thenTheLaterHolds() {
        var two = new PlacesSet(Examples.entry(8), HERBERG, day("2026-03-01"), 2);

        assertThat(places(two, one).places()).isEqualTo(2);
    }

    private static PlaceHeld held(
            int number, CitizenId citizen, EntryId referral, String from, String waitedSince, int waiting) {
        return new PlaceHeld(
                Examples.entry(number),
                HERBERG,
                day(from),
                citizen,
                referral,
                day(waitedSince),
                waiting,
                new RuleRef("place-order", 1));
    }

    private static PlaceList places(SporEvent... told) {
        var places = PlaceList.of(HERBERG);
        for (var event : Told.recorded(List.of(told))) {
            places = PlaceList.evolve(places, event);
        }
        return places;
    }
}
