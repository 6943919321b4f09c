package dk.spor.store.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Objects;
import java.util.Optional;

/**
 * The latest snapshot of each stream that has one. Not part of the log: it can be thrown away at any time, and the
 * streams are read from their beginning instead.
 */
public final class SnapshotCollection {

    /** The collection's name in its database. */
    public static final String NAME = "snapshots";

    private static final ReplaceOptions INSERT_IF_NONE = new ReplaceOptions().upsert(true);

    private final MongoCollection<Snapshot> snapshots;

    public SnapshotCollection(MongoDatabase database) {
        this.snapshots = database.getCollection(NAME, Snapshot.class)
                .withCodecRegistry(fromRegistries(fromCodecs(new SnapshotCodec()), database.getCodecRegistry()))
                .withWriteConcern(WriteConcern.MAJORITY)
                .withReadConcern(ReadConcern.MAJORITY);
    }

    /** Keeps a snapshot in place of an earlier one of its stream; a later one stays. */
    public void keep(StoredEvent snapshot) {
        StreamPlace place = Objects.requireNonNull(snapshot.place(), "a snapshot is of a stream");
        Snapshot kept = new Snapshot(place.stream(), place.sequence(), snapshot);
        try {
            snapshots.replaceOne(
                    and(eq(SnapshotCodec.STREAM, kept.stream()), lte(SnapshotCodec.SEQUENCE, kept.sequence())),
                    kept,
                    INSERT_IF_NONE);
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            // There is one of a later sequence: the filter passed it by, and its stream can't be inserted again.
        }
    }

    /** The latest snapshot of a stream. */
    public Optional<StoredEvent> of(String stream) {
        return Optional.ofNullable(
                        snapshots.find(eq(SnapshotCodec.STREAM, stream)).first())
                .map(Snapshot::event);
    }
}
