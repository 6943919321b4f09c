package dk.spor.query.projection;

import com.mongodb.client.MongoDatabase;
import dk.spor.query.reading.Folds;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.query.testing.StoredBytes;
import dk.spor.query.testing.TestStore;
import dk.spor.recording.EventLog;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A log, a store of some kind, and what rebuilds are asked for and looked at with. */
abstract class RebuildOnAStore {

    static final Duration SOON = Duration.ofSeconds(20);
    static final Duration LEASE = Duration.ofSeconds(20);
    static final RebuildSettings ROOMY = new RebuildSettings(2, 16, 1_000_000, Duration.ofHours(1), LEASE);
    static final RebuildSettings CROWDED = new RebuildSettings(2, 4, 16, Duration.ofHours(1), LEASE);

    final InMemoryLog log = new InMemoryLog();
    private final TestStore.Kind kind;
    private TestStore store;
    private MongoDatabase database;

    RebuildOnAStore(TestStore.Kind kind) {
        this.kind = kind;
    }

    @BeforeEach
    void openTheStore() {
        store = TestStore.open(kind);
        database = store.database();
    }

    @AfterEach
    void closeTheStore() {
        // Not there where the test was aborted for want of its server.
        if (store != null) {
            store.close();
        }
    }

    /** What stands in this log's database. */
    MongoDatabase database() {
        return database;
    }

    /** Where another process finds the store. */
    String uri() {
        return store.uri();
    }

    List<? extends Projection<?>> open() {
        return open(log, database);
    }

    static List<? extends Projection<?>> open(EventLog log, MongoDatabase database) {
        return Stream.of(Folds.PATHWAY, Folds.CTI, Folds.CITIZENS, Folds.OFFERS)
                .map(fold -> Projection.open(fold, log, database, 50))
                .toList();
    }

    static Rebuilder rebuilder(EventLog log, List<? extends Projection<?>> every, RebuildSettings settings) {
        return new Rebuilder(log, every, every.getFirst().makings(settings.lease()), settings);
    }

    TreeMap<String, String> bytes(Projection<?> projection, int generation) {
        return StoredBytes.of(database, projection.name(), generation);
    }

    TreeMap<String, String> madeAlone(Projection<?> projection) {
        var alone = store.database();
        Stream.of(Folds.PATHWAY, Folds.CTI, Folds.CITIZENS, Folds.OFFERS)
                .filter(fold -> fold.name().equals(projection.name()))
                .forEach(fold -> Projection.open(fold, log, alone, 1_000).catchUp());
        return StoredBytes.of(alone, projection.name(), 1);
    }
}
