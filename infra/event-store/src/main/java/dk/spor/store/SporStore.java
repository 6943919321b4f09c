package dk.spor.store;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dk.spor.recording.EventLog;
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
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/** The opened store: the log as Axon writes it, the log as everyone reads it, and a database for views. */
public final class SporStore implements AutoCloseable {

    private static final String READS = "reads";
    private static final Duration PATIENCE_WITH_AN_APPEND = Duration.ofSeconds(60);

    private final Connections connections;
    private final @Nullable EmbeddedMongoServer embedded;
    private final MongoDatabase database;
    private final String description;
    private final SporEventSerializer serializer = new SporEventSerializer();
    private final LogWriter writer;
    private final CommitWatch watch;
    private final EventStorageEngine engine;
    private final EventLog log;
    private final LogAudit audit;
    private final SideLog reads;

    private SporStore(
            Connections connections,
            @Nullable EmbeddedMongoServer embedded,
            String databaseName,
            String description,
            Clock clock) {
        this.connections = connections;
        this.embedded = embedded;
        this.database = connections.forWork().getDatabase(databaseName);
        this.description = description;
        MongoClient client = connections.forLog();
        CommitCollection commits =
                new CommitCollection(client.getDatabase(databaseName), embedded == null ? client : null);
        commits.createIndexes();
        LogHead head = new LogHead();
        LogReader reader = new LogReader(commits, head);
        reader.head();
        this.writer = new LogWriter(commits, head, PATIENCE_WITH_AN_APPEND);
        this.watch = new CommitWatch(commits, head);
        this.engine = new MongoEventStorageEngineBuilder(
                        writer, reader, new SnapshotCollection(database), serializer, clock)
                .build();
        this.audit = new LogAudit(new CommitCollection(database), clock);
        this.log = new MongoEventLog(reader, head, watch, embedded == null);
        this.reads = new SideLog(
                READS,
                client.getDatabase(databaseName),
                embedded == null ? client : null,
                PATIENCE_WITH_AN_APPEND,
                clock);
    }

    /**
     * Opens the store, and makes what it needs where it is new.
     *
     * @param clock tells when a commit is recorded
     * @throws StoreUnusable when the server can't be reached or would lose data
     * @throws dk.spor.store.embedded.DataDirectoryUnusable when the data directory can't be used
     */
    public static SporStore open(StoreSettings settings, Clock clock) {
        return switch (settings.location()) {
            case StoreLocation.Server(String uri) -> openServer(new ConnectionString(uri), settings.database(), clock);
            case StoreLocation.Embedded(var directory) ->
                openEmbedded(EmbeddedMongoServer.open(directory), settings.database(), clock);
        };
    }

    private static SporStore openServer(ConnectionString address, String databaseName, Clock clock) {
        ServerRequirements.checkAddress(address);
        String hosts = String.join(",", address.getHosts());
        Connections connections = Connections.toServer(address);
        try {
            String version = ServerRequirements.check(connections.forLog(), hosts);
            String description = "MongoDB %s at %s, database %s".formatted(version, hosts, databaseName);
            return new SporStore(connections, null, databaseName, description, clock);
        } catch (RuntimeException e) {
            connections.close();
            throw e;
        }
    }

    private static SporStore openEmbedded(EmbeddedMongoServer embedded, String databaseName, Clock clock) {
        Connections connections = Connections.toThisProcess(new ConnectionString(embedded.connectionString()));
        try {
            String description = "embedded database in %s (for evaluation)".formatted(embedded.directory());
            return new SporStore(connections, embedded, databaseName, description, clock);
        } catch (RuntimeException e) {
            connections.close();
            embedded.close();
            throw e;
        }
    }

    /** For Axon's event store. */
    public EventStorageEngine engine() {
        return engine;
    }

    /** Writes events under their own names; for everything of Axon's that asks for a serializer of events. */
    public SporEventSerializer serializer() {
        return serializer;
    }

    /** For all who read: projections, journal, as-of questions. */
    public EventLog log() {
        return log;
    }

    /** For those who want to know whether the log is what it was. */
    public LogAudit audit() {
        return audit;
    }

    /** In which it stands who read what of whom: with a chain of its own, apart from what views are made from. */
    public SideLog reads() {
        return reads;
    }

    /**
     * Where views may be kept. The collections {@code commits}, {@code reads} and {@code snapshots} in it belong to the
     * store.
     */
    public MongoDatabase database() {
        return database;
    }

    /** Which store this is, in one line, without secrets. */
    public String describe() {
        return description;
    }

    /** True for the embedded database, which is meant for evaluation. */
    public boolean isEmbedded() {
        return embedded != null;
    }

    /** Ends the connections. Nothing acknowledged is lost without it. */
    @Override
    public void close() {
        writer.close();
        reads.close();
        watch.close();
        connections.close();
        if (embedded != null) {
            embedded.close();
        }
    }
}
