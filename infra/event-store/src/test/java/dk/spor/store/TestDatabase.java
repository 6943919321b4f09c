package dk.spor.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.spor.store.axon.MongoEventStorageEngineBuilder;
import dk.spor.store.axon.SporEventSerializer;
import dk.spor.store.embedded.EmbeddedMongoServer;
import dk.spor.store.log.CommitCollection;
import dk.spor.store.log.CommitWatch;
import dk.spor.store.log.LogHead;
import dk.spor.store.log.LogReader;
import dk.spor.store.log.LogWriter;
import dk.spor.store.log.MongoEventLog;
import dk.spor.store.log.SnapshotCollection;
import dk.spor.testing.Needs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.BsonDocument;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;

/** A database of its own for a test or a test class, on a server of either kind. */
public final class TestDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MongoClient client;
    private final boolean hasSessions;
    private final Runnable stopServer;
    private final MongoDatabase database;
    private final Queue<OpenedLog> opened = new ConcurrentLinkedQueue<>();

    private TestDatabase(String uri, boolean hasSessions, Runnable stopServer) {
        this.hasSessions = hasSessions;
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        this.stopServer = stopServer;
        this.database = client.getDatabase(freshName());
    }

    /** On the real replica set that the environment names. */
    public static TestDatabase onReplicaSet() {
        return new TestDatabase(Needs.mongodb(), true, () -> {});
    }

    /** On an embedded server in a temporary directory. */
    public static TestDatabase onEmbeddedServer() {
        Path directory = temporaryDirectory();
        EmbeddedMongoServer server = EmbeddedMongoServer.open(directory);
        return new TestDatabase(server.connectionString(), false, () -> {
            server.close();
            delete(directory);
        });
    }

    public static String freshName() {
        return "spor-test-" + UUID.randomUUID();
    }

    /** Deletes all that is there. Dropping and making files instead would slow the next test's first write down. */
    public void empty() {
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection)
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true))
                    .deleteMany(new BsonDocument());
        }
    }

    public MongoDatabase database() {
        return database;
    }

    /** A log on the present database, as one process has it; a second call gives what a second process would have. */
    public OpenedLog openLog() {
        OpenedLog log = OpenedLog.on(database, hasSessions ? client : null, PATIENCE);
        opened.add(log);
        return log;
    }

    /** Where the server that takes writes listens. */
    public ServerAddress primary() {
        return client.getClusterDescription().getServerDescriptions().stream()
                .filter(server -> server.isPrimary() || server.isStandAlone())
                .findFirst()
                .orElseThrow()
                .getAddress();
    }

    /** The parts of one process's log. */
    public record OpenedLog(
            LogHead head, LogReader reader, LogWriter writer, CommitWatch watch, SnapshotCollection snapshots)
            implements AutoCloseable {

        /** On any connection's database. */
        public static OpenedLog on(MongoDatabase database, Duration patience) {
            return on(database, null, patience);
        }

        private static OpenedLog on(MongoDatabase database, @Nullable MongoClient client, Duration patience) {
            CommitCollection commits = new CommitCollection(database, client);
            commits.createIndexes();
            LogHead head = new LogHead();
            return new OpenedLog(
                    head,
                    new LogReader(commits, head),
                    new LogWriter(commits, head, patience),
                    new CommitWatch(commits, head),
                    new SnapshotCollection(database));
        }

        public MongoEventLog eventLog() {
            return new MongoEventLog(reader, head, watch, true);
        }

        @Override
        public void close() {
            watch.close();
            writer.close();
        }

        public MongoEventStorageEngineBuilder engine() {
            return new MongoEventStorageEngineBuilder(
                    writer, reader, snapshots, new SporEventSerializer(), Clock.systemUTC());
        }
    }

    @Override
    public void close() {
        opened.forEach(OpenedLog::close);
        database.drop();
        client.close();
        stopServer.run();
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("spor-store");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) {
        try {
            Files.walkFileTree(directory, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure)
                        throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
