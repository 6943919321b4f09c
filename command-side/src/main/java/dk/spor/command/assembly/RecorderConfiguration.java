package dk.spor.command.assembly;

import dk.spor.command.Recorder;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.memory.Remembering;
import dk.spor.command.memory.Snapshots;
import dk.spor.command.offer.LogOfferDirectory;
import dk.spor.command.recorder.Aggregates;
import dk.spor.command.recorder.AxonRecorder;
import dk.spor.command.recorder.BesideTheCommands;
import dk.spor.command.recorder.CommitPositions;
import dk.spor.command.registration.CprRegister;
import dk.spor.recording.EventLog;
import dk.spor.rules.RuleCatalogue;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The recorder and what decisions look at, as beans. The application provides the ports: {@link EventStore},
 * {@link CommandBus}, {@link EventLog}, {@link CommitPositions}, {@link Snapshots}, {@link CprRegister},
 * {@link RuleCatalogue} and {@link Clock}.
 */
@Configuration(proxyBeanMethods = false)
public class RecorderConfiguration {

    @Bean
    LogOfferDirectory offerDirectory(EventLog log) {
        return new LogOfferDirectory(log);
    }

    @Bean(destroyMethod = "close")
    BesideTheCommands besideTheCommands() {
        return new BesideTheCommands();
    }

    @Bean
    Remembering remembering(
            Snapshots snapshots,
            BesideTheCommands beside,
            @Value("${spor.memory.most-events:" + Remembering.USUAL_MOST_EVENTS + "}") long mostEvents,
            @Value("${spor.memory.snapshot-every:" + Remembering.USUAL_SNAPSHOT_EVERY + "}") int snapshotEvery) {
        return new Remembering(mostEvents, snapshotEvery, snapshots, beside);
    }

    @Bean
    Recorder recorder(
            CommandBus bus,
            EventStore eventStore,
            EventLog log,
            CommitPositions positions,
            RuleCatalogue rules,
            LogOfferDirectory offers,
            CprRegister cprs,
            Clock clock,
            Remembering remembering) {
        Aggregates.subscribe(bus, eventStore, log, new Surroundings(clock, rules, offers, cprs, log), remembering);
        return new AxonRecorder(bus, log, positions, clock, offers::changed);
    }
}
