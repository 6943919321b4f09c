package dk.spor.store.log;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.ClientSession;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads that know of each other: a read sees all that a write before it came across, though it sees nothing
 * that a majority does not have. It waits for the majority, and nobody has to ask again. The embedded server has no
 * sessions, and needs none: there is one copy of everything.
 */
final class CommitSession implements AutoCloseable {

    private static final InsertManyOptions ONE_AFTER_THE_OTHER = new InsertManyOptions().ordered(true);

    private final MongoCollection<RawBsonDocument> commits;
    private final @Nullable ClientSession session;

    CommitSession(MongoCollection<RawBsonDocument> commits, @Nullable ClientSession session) {
        this.commits = commits;
        this.session = session;
    }

    void insert(List<RawBsonDocument> drafts) {
        if (session == null) {
            commits.insertMany(drafts, ONE_AFTER_THE_OTHER);
        } else {
            commits.insertMany(session, drafts, ONE_AFTER_THE_OTHER);
        }
    }

    /** What the next commit has to know of the last one. */
    Tip tip() {
        RawBsonDocument last = lastUpTo(Long.MAX_VALUE - 1, CommitCollection.TIP);
        return last == null ? Tip.NONE : CommitCollection.tipOf(last);
    }

    /** The commit that a position lies in, or the last one before it; null where there is none. */
    @Nullable
    RawBsonDocument lastUpTo(long position, String... fields) {
        return find(lte(CommitLayout.FIRST, position))
                .sort(descending(CommitLayout.FIRST))
                .limit(1)
                .projection(fields.length == 0 ? null : include(fields))
                .first();
    }

    /** The identifiers of the commits that begin at these positions or between them, in order. */
    List<RawBsonDocument> namesBetween(long first, long last) {
        return find(CommitCollection.between(first, last))
                .sort(ascending(CommitLayout.FIRST))
                .projection(include(CommitLayout.COMMIT))
                .into(new ArrayList<>());
    }

    /** The commits with an event at any of these places, in order. */
    List<Commit> holdingAny(Collection<String> keys) {
        return find(in(CommitCollection.KEYS, keys))
                .sort(ascending(CommitLayout.FIRST))
                .batchSize(keys.size())
                .map(CommitBson::read)
                .into(new ArrayList<>());
    }

    private FindIterable<RawBsonDocument> find(Bson filter) {
        return session == null ? commits.find(filter) : commits.find(session, filter);
    }

    @Override
    public void close() {
        if (session != null) {
            session.close();
        }
    }
}
