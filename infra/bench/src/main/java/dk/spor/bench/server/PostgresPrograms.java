package dk.spor.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * PostgreSQL's own programs, run as somebody whom PostgreSQL accepts: it refuses to work for root, so root lends it the
 * user that its package has made.
 */
public final class PostgresPrograms {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String PACKAGED_USER = "postgres";

    private final Path directory;
    private final boolean root;

    private PostgresPrograms(Path directory) {
        this.directory = directory;
        this.root = "root".equals(System.getProperty("user.name"));
    }

    /** Those in a directory. */
    public static PostgresPrograms in(Path directory) {
        return new PostgresPrograms(directory);
    }

    /** Those that the machine's package has installed, of the newest version; empty where there are none. */
    public static Optional<PostgresPrograms> installed() {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .map(PostgresPrograms::in)
                    .max(Comparator.comparingInt(PostgresPrograms::version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From "postgres (PostgreSQL) 15.18 (...)". */
    private int version() {
        return Integer.parseInt(output("postgres", "--version").replaceFirst("\\D*(\\d+)[\\s\\S]*", "$1"));
    }

    void run(String program, String... arguments) {
        output(program, arguments);
    }

    /** What the program prints. */
    String output(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (root) {
            command.addAll(List.of("runuser", "-u", PACKAGED_USER, "--"));
        }
        command.add(directory.resolve(program).toString());
        command.addAll(List.of(arguments));
        return Program.run(command);
    }

    /** Hands a directory over to whoever runs the programs. */
    void own(Path data) {
        if (root) {
            Program.run(List.of("chown", "-R", PACKAGED_USER + ':', data.toString()));
        }
    }
}
