package dk.spor.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import dk.spor.store.axon.MongoEventStorageEngineBuilder;
import dk.spor.store.axon.SporEventSerializer;
import dk.spor.store.embedded.EmbeddedMongoServer;
import dk.spor.store.log.CommitCollection;
import dk.spor.store.log.LogHead;
import dk.spor.store.log.LogReader;
import dk.spor.store.log.LogWriter;
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
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.bson.UuidRepresentation;
import org.jspecify.annotations.Nullable;

/** A server of either kind for a test class, with as many fresh databases on it as there are tests. */
public final class TestDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MongoClient client;
    private final Runnable stopServer;
    private MongoDatabase database;

    private TestDatabase(String uri, Runnable stopServer) {
        this.client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
        this.stopServer = stopServer;
        this.database = client.getDatabase(freshName());
    }

    /** On the real replica set that the environment names. */
    public static TestDatabase onReplicaSet() {
        return new TestDatabase(Needs.mongodb(), () -> {});
    }

    /** On an embedded server in a temporary directory. */
    public static TestDatabase onEmbeddedServer() {
        Path directory = temporaryDirectory();
        EmbeddedMongoServer server = EmbeddedMongoServer.open(directory);
        return new TestDatabase(server.connectionString(), () -> {
            server.close();
            delete(directory);
        });
    }

    public static String freshName() {
        return "spor-test-" + UUID.randomUUID();
    }

    /** Drops what is there and goes on with an empty database. */
    public MongoDatabase fresh() {
        database.drop();
        database = client.getDatabase(freshName());
        return database;
    }

    public MongoDatabase database() {
        return database;
    }

    /** A log on the present database, as one process has it; a second call gives what a second process would have. */
    public OpenedLog openLog() {
        return OpenedLog.on(database, PATIENCE);
    }

    /** Where the server that takes writes listens. */
    public ServerAddress primary() {
        return client.getClusterDescription().getServerDescriptions().stream()
                .filter(server -> server.isPrimary() || server.isStandAlone())
                .findFirst()
                .orElseThrow()
                .getAddress();
    }

    /** Axon's suite gives its first test a tenth of a second, in which the JVM would still be loading classes. */
    public void warmUp() {
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(openLog().engine().build())
                .build();
        try (TrackingEventStream stream = store.openStream(null)) {
            for (int i = 0; i < 20; i++) {
                store.publish(GenericEventMessage.asEventMessage("warm-up"));
                stream.nextAvailable();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            store.shutDown();
        }
    }

    /** The parts of one process's log. */
    public record OpenedLog(LogHead head, LogReader reader, LogWriter writer, SnapshotCollection snapshots) {

        /** On any connection's database. */
        public static OpenedLog on(MongoDatabase database, Duration patience) {
            CommitCollection commits = new CommitCollection(database);
            commits.createIndexes();
            LogHead head = new LogHead();
            return new OpenedLog(
                    head,
                    new LogReader(commits, head),
                    new LogWriter(commits, head, patience),
                    new SnapshotCollection(database));
        }

        public MongoEventStorageEngineBuilder engine() {
            return new MongoEventStorageEngineBuilder(
                    writer, reader, snapshots, new SporEventSerializer(), Clock.systemUTC());
        }
    }

    @Override
    public void close() {
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
