package dk.spor.store.log;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCursor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The documents of all commits from a position on, to the end of the log as it is when the walk gets there. They come
 * through one cursor, and the next batch is fetched while the present one is read; never more than a few batches are
 * held. Where the connection breaks, a new cursor goes on after the last commit.
 */
final class CommitWalk implements Iterator<RawBsonDocument>, AutoCloseable {

    private static final int COMMITS_IN_A_CHUNK = 512;
    private static final int CHUNKS_AHEAD = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CommitCollection commits;
    private final BlockingQueue<Chunk> ahead = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
    private final Thread fetcher;
    private Iterator<RawBsonDocument> chunk = List.<RawBsonDocument>of().iterator();
    private boolean ended;
    private volatile boolean closed;

    /** @param failure why there is no more, where that is not the end of the log */
    private record Chunk(
            List<RawBsonDocument> commits,
            boolean last,
            @Nullable RuntimeException failure) {}

    CommitWalk(CommitCollection commits, long first) {
        this.commits = commits;
        this.fetcher = Thread.ofVirtual().name("spor-log-walk").start(() -> fetch(first));
    }

    @Override
    public boolean hasNext() {
        while (!chunk.hasNext() && !ended) {
            take();
        }
        return chunk.hasNext();
    }

    @Override
    public RawBsonDocument next() {
        if (!hasNext()) {
            throw new NoSuchElementException("the log ends here");
        }
        return chunk.next();
    }

    private void take() {
        try {
            Chunk taken = ahead.take();
            ended = taken.last();
            RuntimeException failure = taken.failure();
            if (failure != null) {
                throw failure;
            }
            chunk = taken.commits().iterator();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The thread was interrupted while it waited for the log", e);
        }
    }

    @Override
    public void close() {
        ended = true;
        closed = true;
        fetcher.interrupt();
    }

    private void fetch(long first) {
        try {
            ahead.put(fetchAll(first));
        } catch (InterruptedException e) {
            // Nobody walks any more.
        }
    }

    private Chunk fetchAll(long first) throws InterruptedException {
        long next = first;
        Patience left = new Patience(PATIENCE);
        while (true) {
            try (MongoCursor<RawBsonDocument> cursor = commits.startingFrom(next)) {
                while (cursor.hasNext()) {
                    List<RawBsonDocument> fetched = chunkOf(cursor);
                    next = CommitCollection.firstOf(fetched.getLast()) + 1;
                    ahead.put(new Chunk(fetched, false, null));
                    left = new Patience(PATIENCE);
                }
                return new Chunk(List.of(), true, null);
            } catch (MongoException broken) {
                if (closed) {
                    throw new InterruptedException();
                }
                if (left.isSpent()) {
                    return new Chunk(List.of(), true, broken);
                }
                left.pause();
            } catch (RuntimeException failure) {
                return new Chunk(List.of(), true, failure);
            }
        }
    }

    /** What the cursor holds already, so that nothing waits for the network. */
    private static List<RawBsonDocument> chunkOf(MongoCursor<RawBsonDocument> cursor) {
        int size = Math.clamp(cursor.available(), 1, COMMITS_IN_A_CHUNK);
        List<RawBsonDocument> fetched = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            fetched.add(cursor.next());
        }
        return fetched;
    }
}
