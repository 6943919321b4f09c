package dk.spor.app.house;

import dk.spor.command.Recorder;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.offer.LogOfferDirectory;
import dk.spor.command.recorder.Aggregates;
import dk.spor.command.recorder.AxonRecorder;
import dk.spor.command.recorder.CommitPositions;
import dk.spor.command.registration.CprRegister;
import dk.spor.recording.EventLog;
import dk.spor.rules.RuleCatalogue;
import dk.spor.store.SporStore;
import dk.spor.store.axon.CommitPosition;
import java.time.Clock;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Axon, wired by hand: one bus, one event store, two aggregates, and the recorder in front of them. */
@Configuration(proxyBeanMethods = false)
class RecordingConfiguration {

    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder().build();
    }

    @Bean(destroyMethod = "shutDown")
    EventStore eventStore(SporStore store) {
        return EmbeddedEventStore.builder().storageEngine(store.engine()).build();
    }

    @Bean
    LogOfferDirectory offers(EventLog log) {
        return new LogOfferDirectory(log);
    }

    @Bean
    CprRegister cprRegister(SporStore store) {
        return new MongoCprRegister(store.database());
    }

    @Bean
    Recorder recorder(
            CommandBus bus,
            EventStore eventStore,
            EventLog log,
            Clock clock,
            RuleCatalogue rules,
            LogOfferDirectory offers,
            CprRegister cprs) {
        Aggregates.subscribe(bus, eventStore, new Surroundings(clock, rules, offers, cprs));
        CommitPositions positions = done -> Optional.ofNullable(done.getResource(CommitPosition.RESOURCE_KEY));
        return new AxonRecorder(bus, log, positions, clock, offers::changed);
    }
}
