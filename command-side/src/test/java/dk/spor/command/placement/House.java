package dk.spor.command.placement;

import static dk.spor.command.testing.History.WITH_PLACES;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.memory.Remembering;
import dk.spor.command.offer.LogOfferDirectory;
import dk.spor.command.recorder.Aggregates;
import dk.spor.command.recorder.AxonRecorder;
import dk.spor.command.testing.MemoryCprRegister;
import dk.spor.command.testing.MemoryLog;
import dk.spor.command.testing.MovableClock;
import dk.spor.command.testing.Story;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.ReferralEvent.PlaceOffered;
import dk.spor.events.SporEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferKind;
import dk.spor.values.PersonName;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** A shelter with some places, its whole command side, and citizens who come to it. Days are of March 2026. */
final class House {

    final MemoryLog log = new MemoryLog();
    final Recorder recorder;
    private final LogOfferDirectory offers = new LogOfferDirectory(log);
    private int requests;

    /** One whose places Spor keeps from the first day on. */
    House(int places) {
        this();
        keepPlaces(places);
    }

    /** One whose places nobody keeps yet. */
    House() {
        var clock = new MovableClock(Story.TODAY.atTime(11, 0).toInstant(ZoneOffset.UTC));
        var bus = SimpleCommandBus.builder().build();
        Aggregates.subscribe(
                bus,
                EmbeddedEventStore.builder().storageEngine(log).build(),
                log,
                new Surroundings(clock, RuleCatalogue.delivered(), offers, new MemoryCprRegister(), log),
                Remembering.inThisProcess());
        recorder = new AxonRecorder(bus, log, MemoryLog::positionOf, clock, offers::changed);
        made(recorder.record(WITH_PLACES, new OpenOffer(day(1), "Herberget", OfferKind.SHELTER, null, null), asking()));
    }

    void keepPlaces(int places) {
        made(recorder.record(WITH_PLACES, new SetPlaces(day(1), places), asking()));
    }

    /** A process that begins after what another one has noted. */
    Placement placement(ReachedPosition reached) {
        return new Placement(log, recorder, reached);
    }

    Placement placement() {
        return placement(new Noted());
    }

    /** A citizen who was referred on a day and accepted on the same. */
    Guest accepted(int number, int day) {
        var guest = referred(number, day);
        guest.ask(new AcceptReferral(day(day), guest.referral, null));
        return guest;
    }

    Guest referred(int number, int day) {
        var citizen = new CitizenId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
        made(recorder.record(
                citizen, new RegisterCitizen(day(1), new PersonName("Gæst", "Nr" + number), null, null), asking()));
        var referral = made(recorder.record(citizen, new ReferCitizen(day(day), WITH_PLACES, null, null), asking()));
        return new Guest(citizen, referral);
    }

    /** Citizens who hold a place now, by the offer's own stream. */
    Set<CitizenId> holding() {
        var holding = new LinkedHashSet<CitizenId>();
        for (var event : events()) {
            switch (event) {
                case PlaceHeld it -> holding.add(it.citizenId());
                case PlaceGivenUp it -> holding.remove(it.citizenId());
                default -> {}
            }
        }
        return holding;
    }

    List<SporEvent> events() {
        return log.readAfter(0, Integer.MAX_VALUE).stream()
                .map(RecordedEvent::event)
                .toList();
    }

    static LocalDate day(int ofMarch) {
        return LocalDate.of(2026, 3, ofMarch);
    }

    private Asking asking() {
        return Asking.of(new UserId("mette"), Role.CASEWORKER, new RequestKey("r" + requests++));
    }

    private static EntryId made(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded it -> it.entry();
            case Outcome.Refused it ->
                throw new IllegalStateException(it.refusal().detail());
        };
    }

    /** One who comes to the house. */
    final class Guest {

        final CitizenId citizen;
        final EntryId referral;

        private Guest(CitizenId citizen, EntryId referral) {
            this.citizen = citizen;
            this.referral = referral;
        }

        EntryId ask(CitizenCommand command) {
            return made(recorder.record(citizen, command, asking()));
        }

        Outcome tryTo(CitizenCommand command) {
            return recorder.record(citizen, command, asking());
        }

        /** How often a place was offered to them. */
        long offers() {
            return events().stream()
                    .filter(it -> it instanceof PlaceOffered offered
                            && offered.citizenId().equals(citizen))
                    .count();
        }
    }

    /** A note in memory. */
    static final class Noted implements ReachedPosition {

        private long position;

        @Override
        public long read() {
            return position;
        }

        @Override
        public void write(long position) {
            this.position = position;
        }
    }
}
