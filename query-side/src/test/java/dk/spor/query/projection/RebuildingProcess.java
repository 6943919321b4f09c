package dk.spor.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import dk.spor.events.SporEvent;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.query.testing.RandomTown;
import dk.spor.query.testing.StoppingLog;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** A process that rebuilds all views of a town of its own, stores often, and halts where it is to be killed. */
final class RebuildingProcess implements AutoCloseable {

    /** Everything is stored and noted after a few events. */
    static final RebuildSettings OFTEN = new RebuildSettings(2, 10, 1_000_000, Duration.ZERO, Duration.ofMillis(400));

    private static final String THERE = "there";
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final BufferedReader output;

    private RebuildingProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** The town that it rebuilds the views of; the same in every process. */
    static List<SporEvent> town() {
        return RandomTown.events(6, 20, 20);
    }

    static RebuildingProcess start(String uri, String database, long haltAt) throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                RebuildingProcess.class.getName(),
                uri,
                database,
                String.valueOf(haltAt));
        return new RebuildingProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits until it has come to where it halts. */
    void awaitThere() throws IOException {
        var said = new StringBuilder();
        for (var line = output.readLine(); !THERE.equals(line); line = output.readLine()) {
            assertThat(line).as("it has ended: %s", said).isNotNull();
            said.append(line).append('\n');
        }
    }

    /** SIGKILL: nothing more is stored, nothing let go of. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor()).isEqualTo(KILLED);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** In the other process. */
    public static void main(String[] arguments) {
        var log = new InMemoryLog();
        log.append(town());
        var stopping = new StoppingLog(log);
        stopping.at(Long.parseLong(arguments[2]), () -> System.out.println(THERE));
        stopping.waitUntil(() -> false);
        try (var client = MongoClients.create(arguments[0])) {
            var database = client.getDatabase(arguments[1]);
            var every = RebuildOnAStore.open(stopping, database);
            var rebuilder = RebuildOnAStore.rebuilder(stopping, every, OFTEN);
            while (true) {
                try {
                    rebuilder.rebuild(Set.of(), false);
                    return;
                } catch (RebuildRefused oneThatWasKilledHoldsItStill) {
                    LockSupport.parkNanos(OFTEN.lease().toNanos() / 4);
                }
            }
        }
    }
}
