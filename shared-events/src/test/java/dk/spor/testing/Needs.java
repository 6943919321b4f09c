package dk.spor.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a test needs beside Java. Where it is absent a developer sees the test as skipped, with the remedy; in CI
 * ({@code CI=true}) its absence is a failure.
 */
public final class Needs {

    private Needs() {}

    /** The URI of a real MongoDB replica set, from {@code SPOR_TEST_MONGODB_URI}. */
    public static String mongodb() {
        return variable("SPOR_TEST_MONGODB_URI", "the URI of a MongoDB replica set");
    }

    /** A script that starts, kills and pauses the nodes of a replica set, from {@code SPOR_TEST_MONGOD_CLUSTER}. */
    public static Path mongodCluster() {
        return Path.of(variable(
                "SPOR_TEST_MONGOD_CLUSTER",
                "a script that starts, kills, pauses and resumes the nodes of a MongoDB replica set"));
    }

    /** The folder of a HMIS CSV export, from {@code SPOR_TEST_HMIS_DIR}. */
    public static Path hmisExport() {
        return Path.of(variable("SPOR_TEST_HMIS_DIR", "a folder with a HUD HMIS CSV export"));
    }

    /** A Chromium that can be run without a window, from {@code SPOR_TEST_CHROMIUM} or the usual place. */
    public static Path chromium() {
        var named = System.getenv("SPOR_TEST_CHROMIUM");
        var path = Path.of(named == null ? "/usr/bin/chromium" : named);
        return Files.isExecutable(path) ? path : absent("a Chromium at " + path + " or where SPOR_TEST_CHROMIUM says");
    }

    /** The folder of PostgreSQL's programs, from {@code SPOR_TEST_POSTGRESQL_BIN} or where Debian's package has it. */
    public static Path postgresql() {
        var named = System.getenv("SPOR_TEST_POSTGRESQL_BIN");
        return (named == null ? packagedPostgresql() : Stream.of(Path.of(named)))
                .filter(programs -> Files.isExecutable(programs.resolve("initdb")))
                .findFirst()
                .orElseGet(() -> absent("the Debian package postgresql, or SPOR_TEST_POSTGRESQL_BIN: where initdb is"));
    }

    private static Stream<Path> packagedPostgresql() {
        var versions = Path.of("/usr/lib/postgresql").toFile().listFiles();
        return Stream.ofNullable(versions)
                .flatMap(Stream::of)
                .map(version -> version.toPath().resolve("bin"));
    }

    private static String variable(String name, String what) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .orElseGet(() -> absent("the environment variable " + name + ": " + what));
    }

    private static <T extends @Nullable Object> T absent(String what) {
        var message = "This test needs " + what;
        return "true".equals(System.getenv("CI")) ? fail(message) : abort(message);
    }
}
