package dk.spor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import dk.spor.store.embedded.EmbeddedMongoServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** {@code kill -9} at any moment loses nothing that was acknowledged, on the embedded store. */
class KilledProcessTest {

    private static final int[] ACKNOWLEDGEMENTS_BEFORE_EACH_KILL = {1, 500, 1000, 1500};
    private static final int WRITERS = 4;

    private final Path data;
    private final Path errors;

    KilledProcessTest(@TempDir Path directory) {
        this.data = directory.resolve("data");
        this.errors = directory.resolve("errors.txt");
    }

    @Test
    void givenAProcessKilledInMidAppend_whenReopened_thenEverythingAcknowledgedIsThereAndTheLogIsDense()
            throws Exception {
        Map<String, Long> acknowledged = new HashMap<>();
        for (int acknowledgements : ACKNOWLEDGEMENTS_BEFORE_EACH_KILL) {
            appendAndKill(acknowledgements, acknowledged);
            check(acknowledged);
        }
    }

    private void appendAndKill(int acknowledgements, Map<String, Long> acknowledged)
            throws IOException, InterruptedException {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        AppendUntilKilled.class.getName(),
                        data.toString())
                .redirectError(errors.toFile())
                .start();
        try (BufferedReader lines = child.inputReader()) {
            for (int i = 0; i < acknowledgements; i++) {
                String line = lines.readLine();
                assertThat(line)
                        .as(() -> "the process ended by itself; it said: " + contentOf(errors.toFile()))
                        .isNotNull();
                note(line, acknowledged);
            }
            child.toHandle().destroyForcibly(); // Process.destroyForcibly would also throw away what it has said
            lines.lines().forEach(line -> note(line, acknowledged));
        }
        assertThat(child.waitFor()).as("ended by SIGKILL").isEqualTo(128 + 9);
    }

    private static void note(String line, Map<String, Long> acknowledged) {
        String[] parts = line.split(" ");
        assertThat(parts).as("an acknowledgement, but it was: %s", line).hasSize(2);
        acknowledged.merge(parts[0], Long.valueOf(parts[1]), Math::max);
    }

    private void check(Map<String, Long> acknowledged) throws IOException {
        try (SporStore store = SporStore.open(StoreSettings.embedded(data), Clock.systemUTC())) {
            List<? extends TrackedEventMessage<?>> log =
                    store.engine().readEvents(null, false).toList();
            assertThat(log)
                    .extracting(event -> event.trackingToken().position().orElseThrow())
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, log.size()).boxed().toList());
            assertThat(store.log().head()).isEqualTo(log.size());
            acknowledged.forEach((stream, recorded) -> assertThat(
                            store.engine().readEvents(stream).asStream().map(DomainEventMessage::getSequenceNumber))
                    .as("%s, of which %d events were acknowledged", stream, recorded)
                    .hasSizeBetween(Math.toIntExact(recorded), Math.toIntExact(recorded) + 5)
                    .isSorted());
            LoggerFactory.getLogger(KilledProcessTest.class)
                    .info(
                            "{} events after a kill, {} of them acknowledged, by {} writers at a time; {} KB",
                            log.size(),
                            acknowledged.values().stream()
                                    .mapToLong(Long::longValue)
                                    .sum(),
                            WRITERS,
                            Files.size(data.resolve(EmbeddedMongoServer.FILE_NAME)) / 1024);
        }
    }
}
