package dk.spor.command.memory;

import static dk.spor.command.testing.History.CITIZEN;
import static dk.spor.command.testing.History.on;

import dk.spor.command.Asking;
import dk.spor.command.CitizenCommand;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.recorder.Aggregates;
import dk.spor.command.recorder.AxonRecorder;
import dk.spor.command.testing.AnyOffer;
import dk.spor.command.testing.MemoryCprRegister;
import dk.spor.command.testing.MemoryLog;
import dk.spor.command.testing.MovableClock;
import dk.spor.command.testing.Story;
import dk.spor.rules.RuleCatalogue;
import dk.spor.testing.Examples;
import dk.spor.values.HousingSituation;
import dk.spor.values.PersonName;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;

/** A process on a log that others may write to as well: it remembers for itself. */
final class OneProcess {

    static final int SNAPSHOT_EVERY = 20;

    private final Recorder recorder;

    private OneProcess(MemoryLog log, Remembering remembering) {
        var clock = new MovableClock(Story.TODAY.atTime(11, 0).toInstant(ZoneOffset.UTC));
        var bus = SimpleCommandBus.builder().build();
        Aggregates.subscribe(
                bus,
                EmbeddedEventStore.builder().storageEngine(log).build(),
                log,
                new Surroundings(
                        clock,
                        RuleCatalogue.delivered(),
                        id -> Optional.of(AnyOffer.of(id)),
                        new MemoryCprRegister(),
                        log),
                remembering);
        this.recorder = new AxonRecorder(bus, log, MemoryLog::positionOf, clock, ignored -> {});
    }

    /** As it is meant to be. */
    static OneProcess remembering(MemoryLog log, Snapshots snapshots) {
        return new OneProcess(log, new Remembering(10_000, SNAPSHOT_EVERY, snapshots, Runnable::run));
    }

    /** Has room for next to nothing, so that it forgets all the time. */
    static OneProcess forgetful(MemoryLog log, Snapshots snapshots) {
        return new OneProcess(log, new Remembering(30, SNAPSHOT_EVERY, snapshots, Runnable::run));
    }

    /** Reads everything each time. */
    static OneProcess withoutMemory(MemoryLog log) {
        return new OneProcess(log, new Remembering(0, Integer.MAX_VALUE, Snapshots.NONE, Runnable::run));
    }

    Outcome register() {
        return ask(new RegisterCitizen(on("01-01"), new PersonName("Åse", "Ømark"), null, null), 0);
    }

    /** Something that is always recorded, and remembered. */
    Outcome observe(int number) {
        return ask(new ObserveHousing(on("02-01"), HousingSituation.STREET, null), number);
    }

    /** Asks by a key and for an entry of this number. */
    Outcome ask(CitizenCommand command, int number) {
        return recorder.record(CITIZEN, command, asking("k" + number, number));
    }

    /** Asks by one key for an entry of another number. */
    Outcome ask(CitizenCommand command, String key, int number) {
        return recorder.record(CITIZEN, command, asking(key, number));
    }

    private static Asking asking(String key, int number) {
        return new Asking(
                new UserId("mette"), Role.CASEWORKER, new RequestKey(key), null, Examples.entry(10_000 + number));
    }
}
