package dk.spor.app.house;

import dk.spor.command.assembly.RecorderConfiguration;
import dk.spor.command.memory.Snapshots;
import dk.spor.command.placement.ReachedPosition;
import dk.spor.command.recorder.CommitPositions;
import dk.spor.command.recorder.EngineSnapshots;
import dk.spor.command.registration.CprRegister;
import dk.spor.store.SporStore;
import dk.spor.store.axon.CommitPosition;
import java.util.Optional;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Axon, wired by hand: one bus, one event store; the command side subscribes its aggregates and stands before them. */
@Configuration(proxyBeanMethods = false)
@Import(RecorderConfiguration.class)
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
    Snapshots snapshots(SporStore store) {
        return new EngineSnapshots(store.engine());
    }

    @Bean
    CprRegister cprRegister(SporStore store) {
        return new MongoCprRegister(store.database());
    }

    @Bean
    ReachedPosition placementReached(SporStore store) {
        return new MongoReachedPosition(store.database(), "placement");
    }

    @Bean
    CommitPositions commitPositions() {
        return done -> Optional.ofNullable(done.getResource(CommitPosition.RESOURCE_KEY));
    }
}
