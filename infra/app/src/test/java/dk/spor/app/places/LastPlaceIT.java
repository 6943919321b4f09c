package dk.spor.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dk.spor.app.house.HouseConfiguration;
import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.RefusePlace;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.placement.Placement;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.ReferralEvent.PlaceOffered;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.testing.Needs;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.PersonName;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.values.WithdrawalReason;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Two caseworkers at two servers accept two citizens in the same moment, and one of nine places is free: again and
 * again. {@code -Dspor.races=1000} races as often as that.
 */
class LastPlaceIT {

    private static final int RACES = Integer.getInteger("spor.races", 25);
    private static final int PLACES = 9;
    private static final OfferId HERBERG = new OfferId("herberg");

    private final String uri = Needs.mongodb();
    private final String database = "spor-test-" + UUID.randomUUID();
    private final LocalDate day = LocalDate.now(Clock.systemUTC()).minusDays(3);
    private int requests;

    private record Guest(CitizenId citizen, EntryId referral) {}

    @Test
    void givenOnePlaceIsFree_whenTwoServersWantItInTheSameMoment_thenOneGetsItAndThereAreNeverTen() throws Exception {
        try (var house = house();
                var one = OtherServer.start(uri, database);
                var other = OtherServer.start(uri, database)) {
            var recorder = house.getBean(Recorder.class);
            var log = house.getBean(EventLog.class);
            var placement = new Placement(log, recorder, new StartingAt(0));
            openWithOnePlaceFree(recorder, placement);
            int wonByTheFirst = 0;
            for (int race = 0; race < RACES; race++) {
                var first = referred(recorder);
                var second = referred(recorder);
                one.ask(first.citizen + " " + first.referral + " " + day);
                other.ask(second.citizen + " " + second.referral + " " + day);
                one.awaitAccepted();
                other.awaitAccepted();
                placement.catchUp();

                var holding = holding(log);
                assertThat(holding).as("race %d", race).hasSize(PLACES);
                boolean firstWon = holding.contains(first.citizen);
                assertThat(holding.contains(second.citizen)).isNotEqualTo(firstWon);
                wonByTheFirst += firstWon ? 1 : 0;
                leave(recorder, placement, firstWon ? first : second, firstWon ? second : first);
            }
            assertNeverMoreThanNineAndNobodyOfferedOneTwice(log);
            System.out.printf(
                    "%,d races for the last of %d places from two processes: won %,d to %,d; %,d events%n",
                    RACES, PLACES, wonByTheFirst, RACES - wonByTheFirst, log.head());
            house.getBean(MongoDatabase.class).drop();
        }
    }

    private ConfigurableApplicationContext house() {
        return new SpringApplicationBuilder(HouseConfiguration.class)
                .web(WebApplicationType.NONE)
                .properties("spor.mongodb.uri=" + uri, "spor.mongodb.database=" + database)
                .run();
    }

    private void openWithOnePlaceFree(Recorder recorder, Placement placement) {
        made(recorder, new OpenOffer(day, "Herberget", OfferKind.SHELTER, null, PLACES));
        made(recorder, new SetPlaces(day, PLACES));
        for (int i = 0; i < PLACES - 1; i++) {
            var guest = referred(recorder);
            made(recorder, guest.citizen, new AcceptReferral(day, guest.referral, null));
        }
        placement.catchUp();
    }

    /** The one who got the place refuses it, the other is offered it then, and is gone too. */
    private void leave(Recorder recorder, Placement placement, Guest winner, Guest loser) {
        made(recorder, winner.citizen, new RefusePlace(day, winner.referral, null));
        placement.catchUp();
        made(recorder, loser.citizen, new WithdrawReferral(day, loser.referral, WithdrawalReason.NEED_GONE, null));
        placement.catchUp();
    }

    private Guest referred(Recorder recorder) {
        var citizen = new CitizenId(UUID.randomUUID());
        made(recorder, citizen, new RegisterCitizen(day, new PersonName("Gæst", "Nr" + requests), null, null));
        return new Guest(citizen, made(recorder, citizen, new ReferCitizen(day, HERBERG, null, null)));
    }

    private static Set<CitizenId> holding(EventLog log) {
        var holding = new LinkedHashSet<CitizenId>();
        ofTheHerberg(log).forEach(event -> change(holding, event));
        return holding;
    }

    private static List<RecordedEvent> ofTheHerberg(EventLog log) {
        return log.readStream(StreamId.of(HERBERG), 0, Integer.MAX_VALUE);
    }

    private static void change(Set<CitizenId> holding, RecordedEvent recorded) {
        switch (recorded.event()) {
            case PlaceHeld it -> holding.add(it.citizenId());
            case PlaceGivenUp it -> holding.remove(it.citizenId());
            default -> {}
        }
    }

    private static void assertNeverMoreThanNineAndNobodyOfferedOneTwice(EventLog log) {
        var holding = new HashSet<CitizenId>();
        ofTheHerberg(log).forEach(event -> {
            change(holding, event);
            assertThat(holding).as("at position %d", event.position()).hasSizeLessThanOrEqualTo(PLACES);
        });
        var offered = new HashSet<EntryId>();
        try (var walk = log.walkAfter(0)) {
            while (walk.hasNext()) {
                if (walk.next().read().event() instanceof PlaceOffered it) {
                    assertThat(offered.add(it.referral())).as("offered twice").isTrue();
                }
            }
        }
        assertThat(offered).hasSize(PLACES - 1 + 2 * RACES);
    }

    private void made(Recorder recorder, OfferCommand command) {
        entryOf(recorder.record(HERBERG, command, asking()));
    }

    private EntryId made(Recorder recorder, CitizenId citizen, CitizenCommand command) {
        return entryOf(recorder.record(citizen, command, asking()));
    }

    private Asking asking() {
        return Asking.of(new UserId("leder"), Role.SUPERVISOR, new RequestKey("parent-" + requests++));
    }

    private static EntryId entryOf(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded it -> it.entry();
            case Outcome.Refused it -> throw new AssertionError(it.refusal().detail());
        };
    }
}
