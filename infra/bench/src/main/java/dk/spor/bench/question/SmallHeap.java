package dk.spor.bench.question;

import dk.spor.bench.server.Servers;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JVM of its own, with little memory, that reads a whole log and tells how it went. */
final class SmallHeap {

    /** Where the reader is told how to reach PostgreSQL; not among its arguments, which everybody can see. */
    static final String POSTGRES_URL = "SPOR_BENCH_POSTGRES_URL";

    static final String POSTGRES_USER = "SPOR_BENCH_POSTGRES_USER";
    static final String POSTGRES_PASSWORD = "SPOR_BENCH_POSTGRES_PASSWORD";

    private SmallHeap() {}

    /**
     * How it went.
     *
     * @param eventsPerSecond the rate
     * @param aliveMegabytes most memory in use after a collection
     * @param processMegabytes most memory of the whole process
     */
    record Outcome(double eventsPerSecond, double aliveMegabytes, double processMegabytes) {

        String line() {
            return "%s %s %s".formatted(eventsPerSecond, aliveMegabytes, processMegabytes);
        }

        static Outcome of(String line) {
            String[] parts = line.split(" ");
            return new Outcome(
                    Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
        }
    }

    /** Reads; empty when the memory was not enough. */
    static Optional<Outcome> read(Servers servers, Entrant entrant, int way, int megabytes) {
        ProcessBuilder reader = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dk.spor.bench.Bench",
                        ReadInThisHeap.NAME,
                        entrant.kind().name(),
                        entrant.database(),
                        Integer.toString(way))
                .redirectError(new File("/dev/null"));
        Map<String, String> environment = reader.environment();
        environment.put("SPOR_BENCH_MONGODB", servers.mongodb());
        if (servers.hasPostgres()) {
            environment.put(POSTGRES_URL, servers.postgres().url());
            environment.put(POSTGRES_USER, servers.postgres().user());
            environment.put(POSTGRES_PASSWORD, servers.postgres().password());
        }
        return outcome(reader);
    }

    private static Optional<Outcome> outcome(ProcessBuilder reader) {
        try {
            Process process = reader.start();
            List<String> printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return process.waitFor() == 0 ? Optional.of(Outcome.of(printed.getLast())) : Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("Can't run another JVM", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while another JVM read", e);
        }
    }
}
