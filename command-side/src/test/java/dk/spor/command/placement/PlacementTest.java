package dk.spor.command.placement;

import static dk.spor.command.placement.House.day;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.Outcome;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.RefusePlace;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.placement.House.Guest;
import dk.spor.command.placement.House.Noted;
import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.WithdrawalReason;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacementTest {

    private static final int NINE = 9;

    @AfterEach
    void givesTheClockBack() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void givenNinePlaces_whenTenAreAccepted_thenNineAreOfferedOneAndTheTenthWaits() {
        var house = new House(NINE);
        var guests = accepted(house, 10);

        house.placement().catchUp();

        assertThat(house.holding()).hasSize(NINE).doesNotContain(guests.getLast().citizen);
        assertThat(guests.subList(0, NINE))
                .allSatisfy(guest -> assertThat(guest.offers()).isEqualTo(1));
        assertThat(guests.getLast().tryTo(new EnrolCitizen(day(20), guests.getLast().referral)))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        it -> assertThat(it.refusal().rule()).isEqualTo("enrolment-needs-place"));
    }

    @Test
    void givenTheTenthWaits_whenAnotherIsDischarged_thenThePlaceIsOfferedToTheTenth() {
        var house = new House(NINE);
        var guests = accepted(house, 10);
        var placement = house.placement();
        placement.catchUp();
        var leaving = guests.getFirst();
        var enrolment = leaving.ask(new EnrolCitizen(day(12), leaving.referral));

        leaving.ask(new DischargeCitizen(day(15), enrolment, DischargeOutcome.COMPLETED, null));
        placement.catchUp();

        assertThat(guests.getLast().offers()).isEqualTo(1);
        assertThat(guests.getLast().tryTo(new EnrolCitizen(day(15), guests.getLast().referral)))
                .isInstanceOf(Outcome.Recorded.class);
    }

    @Test
    void givenOneWaits_whenAPlaceIsRefused_thenItIsOfferedToTheOneWhoWaits() {
        var house = new House(1);
        var guests = accepted(house, 2);
        var placement = house.placement();
        placement.catchUp();

        guests.getFirst().ask(new RefusePlace(day(12), guests.getFirst().referral, null));
        placement.catchUp();

        assertThat(house.holding()).containsExactly(guests.getLast().citizen);
    }

    @Test
    void givenWaitListedAndThenAccepted_thenTheCitizenWaitsOnceAndSinceTheFirstOfThem() {
        var house = new House(1);
        accepted(house, 1);
        var early = house.referred(8, 3);
        early.ask(new WaitListCitizen(day(3), early.referral, null));
        var late = house.accepted(9, 5);
        early.ask(new AcceptReferral(day(6), early.referral, null));
        var placement = house.placement();
        placement.catchUp();

        var first = house.holding().iterator().next();
        assertThat(first).isNotIn(early.citizen, late.citizen);
        assertThat(house.events().stream()
                        .filter(it -> it instanceof PlaceAwaited awaited
                                && awaited.citizenId().equals(early.citizen)))
                .hasSize(1);
    }

    @Test
    void givenTheOneWhoWaitsLongestWithdraws_whenAPlaceFrees_thenTheNextIsOfferedIt() {
        var house = new House(1);
        var guests = accepted(house, 3);
        var placement = house.placement();
        placement.catchUp();

        guests.get(1).ask(new WithdrawReferral(day(13), guests.get(1).referral, WithdrawalReason.NEED_GONE, null));
        guests.getFirst().ask(new RefusePlace(day(14), guests.getFirst().referral, null));
        placement.catchUp();

        assertThat(house.holding()).containsExactly(guests.getLast().citizen);
        assertThat(guests.get(1).offers()).isZero();
    }

    @Test
    void givenEverythingAnswered_whenTheLogIsReadAgainFromTheStart_thenNothingIsRecorded() {
        var house = new House(2);
        accepted(house, 5);
        house.placement().catchUp();
        long before = house.log.head();

        house.placement().catchUp();

        assertThat(house.log.head()).isEqualTo(before);
    }

    @Test
    void givenGuestsAndOnesWhoWait_whenPlacesAreKept_thenGuestsKeepTheirPlacesAndTheNextIsWhoWaitedLongest() {
        var house = new House();
        var late = house.accepted(1, 9);
        var early = house.accepted(2, 6);
        var guest = house.accepted(3, 7);
        var enrolment = guest.ask(new EnrolCitizen(day(8), guest.referral));
        house.keepPlaces(1);
        var placement = house.placement();
        placement.catchUp();
        assertThat(house.holding()).containsExactly(guest.citizen);

        guest.ask(new DischargeCitizen(day(15), enrolment, DischargeOutcome.COMPLETED, null));
        placement.catchUp();

        assertThat(house.holding()).containsExactly(early.citizen);
        assertThat(late.offers()).isZero();
    }

    @Test
    void givenPlacesAreSetAgain_thenThoseWhoHoldOneKeepItAndNobodyWaitsTwice() {
        var house = new House(1);
        var guests = accepted(house, 3);
        var placement = house.placement();
        placement.catchUp();

        house.keepPlaces(2);
        placement.catchUp();

        assertThat(house.holding()).containsExactly(guests.get(0).citizen, guests.get(1).citizen);
    }

    /** Two processes go along one log; each stops anywhere, forgets how far it was, and starts again. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void givenProcessesThatComeAndGo_thenNoMoreHoldAPlaceThanThereAreAndNobodyIsOfferedOneTwice(long seed) {
        var random = new Random(seed);
        var house = new House(3);
        var notes = List.of(new Noted(), new Noted());
        var processes = new ArrayList<>(notes.stream().map(house::placement).toList());
        var guests = new ArrayList<Guest>();

        for (int i = 0; i < 60; i++) {
            if (random.nextInt(4) == 0) {
                notes.get(random.nextInt(2)).write(random.nextLong(house.log.head() + 1));
                processes.set(0, house.placement(notes.getFirst()));
            }
            live(random, house, guests, i);
            processes.get(random.nextInt(2)).catchUp();
            assertThat(house.holding()).hasSizeLessThanOrEqualTo(3);
        }

        assertThat(guests).allSatisfy(guest -> assertThat(guest.offers()).isLessThanOrEqualTo(1));
        assertThat(guests.stream().filter(guest -> guest.offers() == 1)).hasSizeGreaterThan(5);
    }

    private static void live(Random random, House house, List<Guest> guests, int step) {
        int day = 1 + step / 3;
        switch (guests.isEmpty() ? 0 : random.nextInt(4)) {
            case 0, 1 -> guests.add(house.accepted(100 + step, day));
            case 2 -> {
                var guest = guests.get(random.nextInt(guests.size()));
                guest.tryTo(new RefusePlace(day(day), guest.referral, null));
            }
            default -> {
                var guest = guests.get(random.nextInt(guests.size()));
                if (guest.tryTo(new EnrolCitizen(day(day), guest.referral)) instanceof Outcome.Recorded enrolled) {
                    guest.ask(new DischargeCitizen(day(day), enrolled.entry(), DischargeOutcome.COMPLETED, null));
                }
            }
        }
    }

    private static List<Guest> accepted(House house, int guests) {
        var accepted = new ArrayList<Guest>();
        for (int i = 1; i <= guests; i++) {
            accepted.add(house.accepted(i, 2));
        }
        return accepted;
    }
}
