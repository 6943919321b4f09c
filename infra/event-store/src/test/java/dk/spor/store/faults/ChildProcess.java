package dk.spor.store.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.contentOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A {@link WriterProcess} as its parent has it in hand. */
final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);
    private static final int KILLED = 128 + 9;

    private final Process process;
    private final String name;
    private final Path history;
    private final Path errors;

    /**
     * Starts it.
     *
     * @param store an URI, or the directory of an embedded store
     * @param directory where it leaves its history, in a file of its name
     */
    ChildProcess(String store, String database, Path directory, String name, int writers) throws IOException {
        this.name = name;
        this.history = directory.resolve(name);
        this.errors = directory.resolve(name + ".errors");
        this.process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        WriterProcess.class.getName(),
                        store,
                        database,
                        history.toString(),
                        name,
                        String.valueOf(writers))
                .redirectOutput(errors.toFile())
                .redirectError(errors.toFile())
                .start();
    }

    /** Where its history is. */
    Path history() {
        return history;
    }

    /** Waits until it was told of so many appends that they are recorded. */
    void awaitAcknowledged(long appends) {
        Waiting.until("process %s has %d appends acknowledged".formatted(name, appends), PATIENCE, () -> {
            assertThat(process.isAlive())
                    .as(() -> "process %s runs; it said: %s".formatted(name, contentOf(errors.toFile())))
                    .isTrue();
            return acknowledged() >= appends;
        });
    }

    private long acknowledged() {
        try {
            return Files.exists(history)
                    ? Files.readString(history)
                            .lines()
                            .filter(line -> line.startsWith("+"))
                            .count()
                    : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SIGKILL, at whatever it is doing. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor()).as("ended by SIGKILL").isEqualTo(KILLED);
    }

    /** Sees to it that it is gone. */
    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** Lets its writers finish, all of these at the same time. */
    static void stop(List<ChildProcess> processes) throws IOException, InterruptedException {
        for (ChildProcess child : processes) {
            child.process.getOutputStream().close();
        }
        for (ChildProcess child : processes) {
            assertThat(child.process.waitFor())
                    .as(() -> "process %s said: %s".formatted(child.name, contentOf(child.errors.toFile())))
                    .isZero();
        }
    }
}
