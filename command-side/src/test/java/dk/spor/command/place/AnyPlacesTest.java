package dk.spor.command.place;

import static dk.spor.command.testing.History.PITSTOP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.OfferCommand.AwaitPlace;
import dk.spor.command.OfferCommand.GiveUpPlace;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.OfferEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.testing.Examples;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.PlaceEnd;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked, in whatever order, of whatever day: there are never more stays than places. */
class AnyPlacesTest {

    private static final RuleCatalogue RULES = RuleCatalogue.delivered();
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 120;
    private static final int REQUESTS = 400;
    private static final int REFERRALS = 40;

    private final Fact opened = new Fact(Examples.entry(1), FIRST_DAY, "opening of the offer");
    private int entries = 100_000;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void givenAnyRequests_thenNoDayHasMoreStaysThanPlacesAndNobodyIsPassedOver(long seed) {
        var random = new Random(seed);
        var most = 1 + random.nextInt(9);
        var places =
                after(Places.NOT_KEPT, decisions(Places.NOT_KEPT).set(Check.start(), new SetPlaces(FIRST_DAY, most)));

        for (int i = 0; i < REQUESTS; i++) {
            var decided = ask(random, places, most);
            var next = after(places, decided);
            assertNoDayIsCrowded(next, most);
            assertNobodyWaitsBesideAFreePlace(next, most);
            assertThoseWhoWaitedLongestWereFirst(places, decided);
            places = next;
        }
    }

    private Verdict<OfferEvent> ask(Random random, Places places, int most) {
        var day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        var referral = Examples.entry(1_000 + random.nextInt(REFERRALS));
        return switch (random.nextInt(20)) {
            case 0 -> decisions(places).set(Check.start(), new SetPlaces(day, most));
            case 1, 2, 3, 4, 5, 6, 7 ->
                decisions(places).giveUp(Check.start(), new GiveUpPlace(day, referral, PlaceEnd.WITHDRAWN));
            default -> decisions(places).await(Check.start(), new AwaitPlace(day, citizen(referral), referral));
        };
    }

    private PlaceDecisions decisions(Places places) {
        return new PlaceDecisions(places, PITSTOP, opened, RULES, () -> Examples.entry(entries++));
    }

    private static Places after(Places places, Verdict<OfferEvent> decision) {
        return switch (decision) {
            case Verdict.Refused<OfferEvent> ignored -> places;
            case Verdict.Accepted<OfferEvent> accepted -> {
                var next = places;
                for (var event : accepted.events()) {
                    next = next.evolve(event);
                }
                yield next;
            }
        };
    }

    private static void assertNoDayIsCrowded(Places places, int most) {
        for (int i = 0; i <= DAYS; i++) {
            var day = FIRST_DAY.plusDays(i);
            assertThat(places.claims().all().stream()
                            .flatMap(it -> it.stay().stream())
                            .filter(it -> it.lastsOn(day))
                            .count())
                    .as("stays on %s", day)
                    .isLessThanOrEqualTo(most);
        }
    }

    private static void assertNobodyWaitsBesideAFreePlace(Places places, int most) {
        long stays = places.claims().all().stream()
                .filter(it -> it.lasts() && it.held() != null)
                .count();
        assertThat(stays == most || places.waiting().isEmpty())
                .as(
                        "%d of %d places held, %d wait",
                        stays, most, places.waiting().size())
                .isTrue();
    }

    private static void assertThoseWhoWaitedLongestWereFirst(Places before, Verdict<OfferEvent> decision) {
        if (decision instanceof Verdict.Accepted<OfferEvent> accepted) {
            var places = before;
            for (var event : accepted.events()) {
                if (event instanceof OfferEvent.PlaceHeld held) {
                    var longest = places.waiting().stream()
                            .min(Comparator.comparing(Claim::since))
                            .orElseThrow();
                    assertThat(held.referral()).isEqualTo(longest.referral());
                }
                places = places.evolve(event);
            }
        }
    }

    private static CitizenId citizen(EntryId referral) {
        return new CitizenId(new UUID(
                referral.value().getMostSignificantBits(), referral.value().getLeastSignificantBits() + 1));
    }
}
