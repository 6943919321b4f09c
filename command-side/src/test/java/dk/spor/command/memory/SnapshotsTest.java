package dk.spor.command.memory;

import static dk.spor.command.testing.History.CITIZEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.spor.command.Outcome;
import dk.spor.command.recorder.EngineSnapshots;
import dk.spor.recording.StreamId;
import dk.spor.testing.Examples;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    private static final int PAST = 100;
    private static final StreamId STREAM = StreamId.of(CITIZEN);

    private final WatchedLog log = new WatchedLog();
    private final Snapshots snapshots = new EngineSnapshots(log);

    @BeforeEach
    void aLongPast() {
        var process = OneProcess.remembering(log, snapshots);
        process.register();
        for (int i = 1; i < PAST; i++) {
            process.observe(i);
        }
    }

    @AfterEach
    void givesTheClockBack() {
        GenericEventMessage.clock = Clock.systemUTC();
    }

    @Test
    void givenALongPast_thenASnapshotTellsOfMostOfIt() {
        assertThat(snapshots.latest(STREAM).orElseThrow().length()).isGreaterThan(PAST - OneProcess.SNAPSHOT_EVERY);
    }

    @Test
    void givenASnapshotOfAnotherVersion_thenItIsLeftAside() {
        thenEverythingIsReadWhen(
                it -> new KeptMemory(it.version() + 1, it.length(), it.last(), it.state(), it.requests()));
    }

    @Test
    void givenASnapshotAheadOfTheLog_thenItIsLeftAside() {
        thenEverythingIsReadWhen(it -> new KeptMemory(it.version(), PAST + 7, it.last(), it.state(), it.requests()));
    }

    @Test
    void givenASnapshotOfAnotherLog_thenItIsLeftAside() {
        thenEverythingIsReadWhen(
                it -> new KeptMemory(it.version(), it.length(), Examples.entry(5), it.state(), it.requests()));
    }

    @Test
    void givenASnapshotThatLacksAPart_thenItIsLeftAside() {
        thenEverythingIsReadWhen(it -> new KeptMemory(
                it.version(), it.length(), it.last(), JsonNodeFactory.instance.objectNode(), it.requests()));
    }

    @Test
    void givenASnapshotOfAnotherForm_thenItIsLeftAside() {
        thenEverythingIsReadWhen(it -> new KeptMemory(
                it.version(), it.length(), it.last(), JsonNodeFactory.instance.textNode("?"), it.requests()));
    }

    @Test
    void givenAStoreThatFails_thenEverythingIsRead() {
        thenEverythingIsRead(new Snapshots() {
            @Override
            public Optional<KeptMemory> latest(StreamId stream) {
                throw new IllegalStateException("the snapshots can't be reached");
            }

            @Override
            public void keep(StreamId stream, KeptMemory memory) {
                throw new IllegalStateException("the snapshots can't be reached");
            }
        });
    }

    private void thenEverythingIsReadWhen(UnaryOperator<KeptMemory> change) {
        var changed = change.apply(snapshots.latest(STREAM).orElseThrow());
        thenEverythingIsRead(new Snapshots() {
            @Override
            public Optional<KeptMemory> latest(StreamId stream) {
                return Optional.of(changed);
            }

            @Override
            public void keep(StreamId stream, KeptMemory memory) {}
        });
    }

    private void thenEverythingIsRead(Snapshots unusable) {
        var process = OneProcess.remembering(log, unusable);

        var reading = log.readingOf(() -> assertThat(process.observe(PAST))
                .isEqualTo(new Outcome.Recorded(List.of(Examples.entry(10_000 + PAST)), PAST + 1, false)));

        assertThat(reading.events()).isBetween(PAST, PAST + 1);
        assertThat(process.observe(1)).isEqualTo(new Outcome.Recorded(List.of(Examples.entry(10_001)), PAST + 1, true));
    }
}
