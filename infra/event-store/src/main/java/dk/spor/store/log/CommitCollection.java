package dk.spor.store.log;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.MongoCommandException;
import com.mongodb.ReadConcern;
import com.mongodb.ReadPreference;
import com.mongodb.WriteConcern;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.ClusteredIndexOptions;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * The commits in MongoDB: every question that is asked of them, and the one way in which they are written. A write is
 * acknowledged when a majority has it in its journal, and a read sees nothing that could still be rolled back.
 */
public final class CommitCollection {

    /** The name that the log's collection has in its database. */
    public static final String NAME = "commits";

    static final String KEYS = CommitLayout.EVENTS + '.' + StoredEventBson.KEY;
    private static final String TIMES = CommitLayout.EVENTS + '.' + StoredEventBson.AT;
    static final String[] TIP = {CommitLayout.LAST, CommitLayout.AT, CommitLayout.LATEST, CommitLayout.HASH};

    /**
     * So many of usual size fit into a quarter of a mebibyte; larger answers take the server twice as long by the byte.
     */
    private static final int COMMITS_AT_A_TIME = 200;

    private static final int LONGEST_WAIT_FOR_A_MAJORITY_SECONDS = 10;
    private static final WriteConcern DURABLE =
            WriteConcern.MAJORITY.withJournal(true).withWTimeout(LONGEST_WAIT_FOR_A_MAJORITY_SECONDS, TimeUnit.SECONDS);

    private static final int NAMESPACE_EXISTS = 48;

    private final String name;
    private final MongoDatabase database;
    private final MongoCollection<RawBsonDocument> commits;
    private final @Nullable MongoClient client;
    private final CommitSession plain;

    /** On a server without sessions and change streams. */
    public CommitCollection(MongoDatabase database) {
        this(database, null);
    }

    /** @param client by which the database is reached; null where its server has neither sessions nor change streams */
    public CommitCollection(MongoDatabase database, @Nullable MongoClient client) {
        this(NAME, database, client);
    }

    /**
     * Of another log in the same database.
     *
     * @param name the collection's
     */
    public CommitCollection(String name, MongoDatabase database, @Nullable MongoClient client) {
        this.name = name;
        this.client = client;
        this.database = database;
        this.commits = database.getCollection(name, RawBsonDocument.class)
                .withWriteConcern(DURABLE)
                .withReadConcern(ReadConcern.MAJORITY)
                .withReadPreference(ReadPreference.primary());
        this.plain = new CommitSession(commits, null);
    }

    /**
     * Makes the collection where there is none, with its documents in the order of their positions and no index beside
     * them, and sees to it that no two events of the log can have the same place in a stream.
     */
    public void createIndexes() {
        if (client != null) {
            createInOrderOfPositions();
        }
        commits.createIndex(Indexes.ascending(KEYS), new IndexOptions().unique(true));
    }

    private void createInOrderOfPositions() {
        try {
            database.createCollection(
                    name,
                    new CreateCollectionOptions()
                            .clusteredIndexOptions(
                                    new ClusteredIndexOptions(Indexes.ascending(CommitLayout.FIRST), true)));
        } catch (MongoCommandException e) {
            if (e.getErrorCode() != NAMESPACE_EXISTS) {
                throw e;
            }
        }
    }

    /** The position of the log's last event; 0 while it is empty. */
    long head() {
        RawBsonDocument last = plain.lastUpTo(Long.MAX_VALUE - 1, CommitLayout.LAST);
        return last == null ? 0 : lastOf(last);
    }

    /** Whether the server can tell of commits by itself: a replica set can, the embedded server can't. */
    boolean tellsOfCommits() {
        return client != null;
    }

    /** For somebody who writes, and reads what others wrote meanwhile. */
    CommitSession session() {
        return client == null ? plain : new CommitSession(commits, client.startSession());
    }

    /** What the next commit has to know of the last one. */
    Tip tip() {
        return plain.tip();
    }

    /** The tip of the log at the end of this commit. */
    static Tip tipOf(BsonDocument commit) {
        long position = lastOf(commit);
        Instant at = Instant.ofEpochMilli(commit.getDateTime(CommitLayout.AT).getValue());
        if (!commit.containsKey(CommitLayout.HASH)) {
            return Tip.unchained(position, at);
        }
        return new Tip(
                position,
                Hash.of(commit.getBinary(CommitLayout.HASH).getData()),
                at,
                Instant.ofEpochMilli(commit.getDateTime(CommitLayout.LATEST).getValue()));
    }

    /** The commit that begins at a position; null where none does. */
    @Nullable
    Commit startingAt(long first) {
        return oneOf(commits.find(eq(CommitLayout.FIRST, first)));
    }

    /** The commit that a position lies in, or the last one before it; null where there is none. */
    @Nullable
    Commit lastStartingUpTo(long position) {
        RawBsonDocument last = plain.lastUpTo(position);
        return last == null ? null : CommitBson.read(last);
    }

    /** The commits that begin at these positions or between them, in order. */
    List<Commit> startingBetween(long first, long last) {
        return all(commits.find(between(first, last))
                .sort(ascending(CommitLayout.FIRST))
                .batchSize(Math.toIntExact(Math.min(COMMITS_AT_A_TIME, last - first + 1))));
    }

    static long firstOf(BsonDocument commit) {
        return commit.getInt64(CommitLayout.FIRST).getValue();
    }

    static long lastOf(BsonDocument commit) {
        return commit.getInt64(CommitLayout.LAST).getValue();
    }

    static UUID nameOf(BsonDocument commit) {
        return commit.getBinary(CommitLayout.COMMIT).asUuid();
    }

    /** The documents of all commits that begin at this position or later, in order, through one cursor. */
    MongoCursor<RawBsonDocument> startingFrom(long first) {
        return commits.find(between(first, Long.MAX_VALUE - 1))
                .sort(ascending(CommitLayout.FIRST))
                .batchSize(COMMITS_AT_A_TIME)
                .cursor();
    }

    /** Tells of each commit from now on, when a majority has it: {@code fullDocument} with its last position alone. */
    MongoCursor<BsonDocument> watchInserts() {
        return commits.watch(List.of(
                        Aggregates.match(eq("operationType", "insert")),
                        Aggregates.project(Projections.include("fullDocument." + CommitLayout.LAST))))
                .withDocumentClass(BsonDocument.class)
                .cursor();
    }

    /** As one condition on one field, which the embedded server reads as a range. */
    static Bson between(long first, long last) {
        return new BsonDocument(
                CommitLayout.FIRST, new BsonDocument("$gte", new BsonInt64(first)).append("$lte", new BsonInt64(last)));
    }

    /** The commits with an event at any of these places, in order. */
    List<Commit> holdingAny(Collection<String> keys) {
        return plain.holdingAny(keys);
    }

    /** The position at which the chain begins; one after the head while it has not begun. */
    long beginningOfChain() {
        RawBsonDocument first = commits.find(exists(CommitLayout.HASH))
                .sort(ascending(CommitLayout.FIRST))
                .limit(1)
                .projection(Projections.include(CommitLayout.FIRST))
                .first();
        return first == null ? head() + 1 : firstOf(first);
    }

    /** The last position of the commit with this hash; null where there is none. Looks through the whole log. */
    @Nullable
    Long endOfCommitWith(Hash hash) {
        RawBsonDocument found = commits.find(eq(CommitLayout.HASH, hash.toBinary()))
                .projection(Projections.include(CommitLayout.LAST))
                .first();
        return found == null ? null : lastOf(found);
    }

    /** The first commit before this position with an event published at this time or later. Looks at each of them. */
    @Nullable
    Commit firstPublishedFrom(Instant time, long before) {
        return oneOf(commits.find(and(gte(TIMES, time), lt(CommitLayout.FIRST, before)))
                .sort(ascending(CommitLayout.FIRST))
                .limit(1));
    }

    /**
     * The tip of the log at the end of the commit that a position lies in; the position must not be beyond the head.
     */
    Tip tipAt(long position) {
        RawBsonDocument commit = plain.lastUpTo(position, TIP);
        if (commit == null) {
            throw new IllegalArgumentException("There is no commit at position " + position);
        }
        return tipOf(commit);
    }

    private static @Nullable Commit oneOf(FindIterable<RawBsonDocument> found) {
        RawBsonDocument first = found.first();
        return first == null ? null : CommitBson.read(first);
    }

    private static List<Commit> all(FindIterable<RawBsonDocument> found) {
        return found.map(CommitBson::read).into(new ArrayList<>());
    }
}
