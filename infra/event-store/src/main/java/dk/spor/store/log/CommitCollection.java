package dk.spor.store.log;

import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.bson.codecs.configuration.CodecRegistries.fromCodecs;
import static org.bson.codecs.configuration.CodecRegistries.fromRegistries;

import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The commits in MongoDB: every question that is asked of them, and the one way in which they are written. A write is
 * acknowledged when a majority has it in its journal, and a read sees nothing that could still be rolled back.
 */
public final class CommitCollection {

    /** The collection's name in its database. */
    public static final String NAME = "commits";

    private static final String KEYS = CommitCodec.EVENTS + '.' + StoredEventBson.KEY;
    private static final String TIMES = CommitCodec.EVENTS + '.' + StoredEventBson.AT;
    private static final int LONGEST_WAIT_FOR_A_MAJORITY_SECONDS = 10;
    private static final WriteConcern DURABLE =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(LONGEST_WAIT_FOR_A_MAJORITY_SECONDS, TimeUnit.SECONDS);

    private final MongoCollection<Commit> commits;

    public CommitCollection(MongoDatabase database) {
        this.commits = database.getCollection(NAME, Commit.class)
                .withCodecRegistry(fromRegistries(fromCodecs(new CommitCodec()), database.getCodecRegistry()))
                .withWriteConcern(DURABLE)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
    }

    /** Sees to it that no two events of the log can have the same place in a stream. */
    public void createIndexes() {
        commits.createIndex(Indexes.ascending(KEYS), new IndexOptions().unique(true));
    }

    void insert(Commit commit) {
        commits.insertOne(commit);
    }

    /** The position of the log's last event; 0 while it is empty. */
    long head() {
        BsonDocument last = commits.withDocumentClass(BsonDocument.class)
                .find()
                .sort(descending(CommitCodec.FIRST))
                .limit(1)
                .projection(Projections.include(CommitCodec.LAST))
                .first();
        return last == null ? 0 : last.getInt64(CommitCodec.LAST).getValue();
    }

    /** The commit that begins at a position; null where none does. */
    @Nullable
    Commit startingAt(long first) {
        return commits.find(Filters.eq(CommitCodec.FIRST, first)).first();
    }

    /** The commit that a position lies in, or the last one before it; null where there is none. */
    @Nullable
    Commit lastStartingUpTo(long position) {
        return commits.find(lte(CommitCodec.FIRST, position))
                .sort(descending(CommitCodec.FIRST))
                .limit(1)
                .first();
    }

    /** The commits that begin at these positions or between them, in order. */
    List<Commit> startingBetween(long first, long last) {
        return commits.find(between(first, last))
                .sort(ascending(CommitCodec.FIRST))
                .batchSize(Math.toIntExact(last - first + 1))
                .into(new ArrayList<>());
    }

    /** As one condition on one field, which the embedded server reads as a range. */
    private static Bson between(long first, long last) {
        return new BsonDocument(
                CommitCodec.FIRST, new BsonDocument("$gte", new BsonInt64(first)).append("$lte", new BsonInt64(last)));
    }

    /** The commits with an event at any of these places, in order. */
    List<Commit> holdingAny(Collection<String> keys) {
        return commits.find(in(KEYS, keys))
                .sort(ascending(CommitCodec.FIRST))
                .batchSize(keys.size())
                .into(new ArrayList<>());
    }

    /**
     * The first commit with an event published at this time or later; null where there is none. Reads the whole log.
     */
    @Nullable
    Commit firstPublishedFrom(Instant time) {
        return commits.find(gte(TIMES, time))
                .sort(ascending(CommitCodec.FIRST))
                .limit(1)
                .first();
    }
}
