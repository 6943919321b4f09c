package dk.spor.store.axon;

import dk.spor.store.log.AppendOutcome.Appended;
import dk.spor.store.log.AppendOutcome.PlaceTaken;
import dk.spor.store.log.LogReader;
import dk.spor.store.log.LogWriter;
import dk.spor.store.log.NewCommit;
import dk.spor.store.log.PositionedEvent;
import dk.spor.store.log.SnapshotCollection;
import dk.spor.store.log.StoredEvent;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Axon's storage engine on Spor's log: what is published in one unit of work is one commit, and tokens are positions.
 *
 * @see CommitPosition how a unit of work learns its position
 */
public final class MongoEventStorageEngine extends BatchingEventStorageEngine {

    private final LogWriter writer;
    private final LogReader reader;
    private final SnapshotCollection snapshots;
    private final Clock clock;

    MongoEventStorageEngine(MongoEventStorageEngineBuilder builder) {
        super(builder);
        this.writer = builder.writer();
        this.reader = builder.reader();
        this.snapshots = builder.snapshots();
        this.clock = builder.clock();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        List<StoredEvent> stored = new ArrayList<>(events.size());
        events.forEach(event -> stored.add(StoredEvents.of(event, serializer)));
        NewCommit commit = new NewCommit(UUID.randomUUID(), clock.instant(), stored);
        commit.repeated().ifPresent(repeated -> refuse(repeated.key(), events.get(stored.indexOf(repeated))));
        switch (writer.append(commit)) {
            case Appended appended -> CommitPosition.tell(appended.last());
            case PlaceTaken taken -> refuse(taken.key(), events.get(indexOf(taken.key(), stored)));
        }
    }

    private static int indexOf(String key, List<StoredEvent> stored) {
        return stored.stream().map(StoredEvent::key).toList().indexOf(key);
    }

    /** Throws what Axon's callers expect, which depends on the place: the first of an aggregate, or a later one. */
    private void refuse(String key, EventMessage<?> event) {
        handlePersistenceException(new PlaceInUse(key), event);
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        return reader.after(position(lastToken), batchSize).stream()
                .map(StoredEventData::tracked)
                .toList();
    }

    @Override
    protected Stream<? extends TrackedEventData<?>> readEventData(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return new TrackedEvents(reader, position(trackingToken), batchSize()).stream();
    }

    private static long position(@Nullable TrackingToken token) {
        if (token == null) {
            return 0;
        }
        return WrappedToken.unwrap(token, GlobalSequenceTrackingToken.class)
                .orElseThrow(() -> new IllegalArgumentException(
                        "A token of this log is a GlobalSequenceTrackingToken, not %s".formatted(token)))
                .getGlobalIndex();
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(
            String aggregateIdentifier, long firstSequenceNumber, int batchSize) {
        return reader.stream(aggregateIdentifier, firstSequenceNumber, batchSize).stream()
                .map(PositionedEvent::event)
                .map(StoredDomainEventData::new)
                .toList();
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return reader.lastSequence(aggregateIdentifier).stream().boxed().findFirst();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> snapshot, Serializer serializer) {
        snapshots.keep(StoredEvents.of(snapshot, serializer));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateIdentifier) {
        return snapshots.of(aggregateIdentifier).stream().map(StoredDomainEventData::new);
    }

    /** The token before the first event; there is one, the same, also while the log is empty. */
    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    @Override
    public TrackingToken createHeadToken() {
        return new GlobalSequenceTrackingToken(reader.head());
    }

    /** The token before the first event, in the log's order, that was published at this time or later. */
    @Override
    public TrackingToken createTokenAt(Instant dateTime) {
        return reader.firstPublishedFrom(dateTime).stream()
                .mapToObj(position -> (TrackingToken) new GlobalSequenceTrackingToken(position - 1))
                .findFirst()
                .orElseGet(this::createHeadToken);
    }
}
