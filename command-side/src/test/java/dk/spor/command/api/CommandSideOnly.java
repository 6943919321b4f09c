package dk.spor.command.api;

import dk.spor.command.assembly.CommandSideConfiguration;
import dk.spor.command.memory.Snapshots;
import dk.spor.command.placement.ReachedPosition;
import dk.spor.command.recorder.CommitPositions;
import dk.spor.command.recorder.EngineSnapshots;
import dk.spor.command.testing.MemoryCprRegister;
import dk.spor.command.testing.MemoryLog;
import dk.spor.command.testing.MovableClock;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** An application with nothing but the command side, on a log in memory. It is noon of 20 November 2026. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(CommandSideConfiguration.class)
class CommandSideOnly {

    @Bean
    MemoryLog log() {
        return new MemoryLog();
    }

    @Bean
    EventStore eventStore(MemoryLog log) {
        return EmbeddedEventStore.builder().storageEngine(log).build();
    }

    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder().build();
    }

    @Bean
    CommitPositions commitPositions() {
        return MemoryLog::positionOf;
    }

    @Bean
    Snapshots snapshots(MemoryLog log) {
        return new EngineSnapshots(log);
    }

    /** Begins at the beginning each time. */
    @Bean
    ReachedPosition reachedPosition() {
        return new ReachedPosition() {
            @Override
            public long read() {
                return 0;
            }

            @Override
            public void write(long position) {}
        };
    }

    @Bean
    MemoryCprRegister cprRegister() {
        return new MemoryCprRegister();
    }

    @Bean
    RuleCatalogue rules() {
        return RuleCatalogue.delivered();
    }

    @Bean
    Clock clock() {
        return new MovableClock(Instant.parse("2026-11-20T11:00:00Z"));
    }

    @Bean
    AtomicReference<Role> presentRole() {
        return new AtomicReference<>(Role.CASEWORKER);
    }

    @Bean
    CurrentAsker currentAsker(AtomicReference<Role> presentRole) {
        return () -> new CurrentAsker.Asker(new UserId("mette"), presentRole.get());
    }
}
