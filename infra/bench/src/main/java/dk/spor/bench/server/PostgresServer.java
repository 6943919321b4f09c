package dk.spor.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A PostgreSQL server in a temporary directory, for the time of a run. */
public final class PostgresServer implements AutoCloseable {

    /** What differs from PostgreSQL's own defaults, all for its good; it flushes before it answers, as by default. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "fsync=on",
            "synchronous_commit=on",
            "max_connections=400",
            "shared_buffers=512MB",
            "max_wal_size=4GB");

    private static final String USER = "bench";

    private final PostgresPrograms programs;
    private final Path directory;
    private final int port;
    private final String password = UUID.randomUUID().toString();

    private PostgresServer(PostgresPrograms programs, Path directory, int port) {
        this.programs = programs;
        this.directory = directory;
        this.port = port;
    }

    /** Makes a new server and starts it. */
    public static PostgresServer start(PostgresPrograms programs) {
        try {
            Path directory = Files.createTempDirectory("spor-bench-postgres");
            PostgresServer server = new PostgresServer(programs, directory, freePort());
            server.initialize();
            server.run();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialize() throws IOException {
        Path secret = Files.writeString(directory.resolve("password"), password);
        programs.own(directory);
        programs.run(
                "initdb",
                "--pgdata=" + data(),
                "--username=" + USER,
                "--auth=scram-sha-256",
                "--pwfile=" + secret,
                "--encoding=UTF8",
                "--no-locale");
    }

    private void run() {
        List<String> options = new ArrayList<>(SETTINGS);
        options.add("port=" + port);
        options.add("unix_socket_directories=" + directory);
        programs.run(
                "pg_ctl",
                "--pgdata=" + data(),
                "--log=" + directory.resolve("log"),
                "--wait",
                "--options="
                        + String.join(
                                " ",
                                options.stream().map(option -> "-c " + option).toList()),
                "start");
    }

    private Path data() {
        return directory.resolve("data");
    }

    /** Its version, and what was set. */
    private String describe() {
        String version = programs.output("postgres", "--version").strip();
        return version + ", " + String.join(", ", SETTINGS);
    }

    /** How to reach it. */
    public PostgresAddress address() {
        return new PostgresAddress(
                "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port), USER, password, describe());
    }

    /** Ends it, and removes what it held. */
    @Override
    public void close() {
        programs.run("pg_ctl", "--pgdata=" + data(), "--mode=immediate", "--wait", "stop");
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Can't remove " + directory, e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
