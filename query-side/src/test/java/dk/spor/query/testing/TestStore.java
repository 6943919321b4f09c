package dk.spor.query.testing;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dk.spor.testing.Needs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** A MongoDB for the length of a test, of one kind or another; the databases it gives out are dropped at the end. */
public final class TestStore implements AutoCloseable {

    /** The kinds of stores that everything has to work on. */
    public enum Kind {
        IN_MEMORY,
        ON_FILE,
        REPLICA_SET
    }

    private final String uri;
    private final MongoClient client;
    private final Runnable shutDown;
    private final List<MongoDatabase> given = new ArrayList<>();

    private TestStore(String uri, Runnable shutDown) {
        this.uri = uri;
        this.client = MongoClients.create(uri);
        this.shutDown = shutDown;
    }

    /** One of a kind; a file of its own goes with it. */
    public static TestStore open(Kind kind) {
        return switch (kind) {
            case IN_MEMORY -> inMemory();
            case ON_FILE -> onFileOfItsOwn();
            case REPLICA_SET -> replicaSet();
        };
    }

    /** The embedded server, in memory. */
    public static TestStore inMemory() {
        return embedded(new MongoServer(new MemoryBackend()));
    }

    /** The embedded server on a file, as an evaluation runs it. */
    public static TestStore onFile(Path file) {
        return embedded(new MongoServer(new H2Backend(file.toString())));
    }

    private static TestStore onFileOfItsOwn() {
        try {
            var folder = Files.createTempDirectory("spor-query");
            var server = new MongoServer(new H2Backend(folder.resolve("spor").toString()));
            return new TestStore(server.bindAndGetConnectionString(), () -> {
                server.shutdownNow();
                deleteRecursively(folder);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteRecursively(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real replica set. */
    public static TestStore replicaSet() {
        return new TestStore(Needs.mongodb(), () -> {});
    }

    /** Where another process finds it. */
    public String uri() {
        return uri;
    }

    /** A database of its own. */
    public MongoDatabase database() {
        var database = client.getDatabase("spor-query-" + UUID.randomUUID());
        given.add(database);
        return database;
    }

    @Override
    public void close() {
        given.forEach(MongoDatabase::drop);
        client.close();
        shutDown.run();
    }

    private static TestStore embedded(MongoServer server) {
        return new TestStore(server.bindAndGetConnectionString(), server::shutdownNow);
    }
}
