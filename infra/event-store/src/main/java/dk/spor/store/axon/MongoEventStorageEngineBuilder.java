package dk.spor.store.axon;

import dk.spor.store.log.LogReader;
import dk.spor.store.log.LogWriter;
import dk.spor.store.log.SnapshotCollection;
import java.time.Clock;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;

/** What the engine is made of. Axon's own settings may be changed before {@link #build()}. */
public final class MongoEventStorageEngineBuilder extends BatchingEventStorageEngine.Builder {

    private static final int EVENTS_AT_A_TIME = 1000;

    private final LogWriter writer;
    private final LogReader reader;
    private final SnapshotCollection snapshots;
    private final Clock clock;

    public MongoEventStorageEngineBuilder(
            LogWriter writer,
            LogReader reader,
            SnapshotCollection snapshots,
            SporEventSerializer serializer,
            Clock clock) {
        this.writer = writer;
        this.reader = reader;
        this.snapshots = snapshots;
        this.clock = clock;
        eventSerializer(serializer);
        snapshotSerializer(serializer);
        persistenceExceptionResolver(PlaceInUse.class::isInstance);
        batchSize(EVENTS_AT_A_TIME);
    }

    /** An engine with these settings. */
    public MongoEventStorageEngine build() {
        return new MongoEventStorageEngine(this);
    }

    LogWriter writer() {
        return writer;
    }

    LogReader reader() {
        return reader;
    }

    SnapshotCollection snapshots() {
        return snapshots;
    }

    Clock clock() {
        return clock;
    }
}
