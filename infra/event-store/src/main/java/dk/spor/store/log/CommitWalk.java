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
import java.util.concurrent.TimeUnit;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;

/**
 * The documents of all commits from a position on, to the end of the log as it is when the walk gets there. They come
 * through one cursor, and the next batch is fetched while the present one is read; never more than a few batches are
 * held. Where the connection breaks, a new cursor goes on after the last commit. A walk that nobody goes on with,
 * closed or not, soon holds neither thread nor cursor; who comes back to it goes on where they were.
 */
final class CommitWalk implements Iterator<RawBsonDocument>, AutoCloseable {

    private static final int COMMITS_IN_A_CHUNK = 512;
    private static final int CHUNKS_AHEAD = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration REST_AFTER = Duration.ofSeconds(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final CommitCollection commits;
    private final BlockingQueue<Chunk> ahead = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
    private final Duration restAfter;
    private Thread fetcher;
    private Iterator<RawBsonDocument> chunk = List.<RawBsonDocument>of().iterator();
    private boolean ended;
    private volatile boolean closed;

    /** Where to go on; what lies before it is ahead already. */
    private volatile long next;

    /** @param failure why there is no more, where that is not the end of the log */
    private record Chunk(
            List<RawBsonDocument> commits,
            boolean last,
            @Nullable RuntimeException failure) {}

    CommitWalk(CommitCollection commits, long first) {
        this(commits, first, REST_AFTER);
    }

    /** @param restAfter after which time without a reader it lets go of its thread and its cursor */
    CommitWalk(CommitCollection commits, long first, Duration restAfter) {
        this.commits = commits;
        this.restAfter = restAfter;
        this.next = first;
        this.fetcher = fetching();
    }

    private Thread fetching() {
        return Thread.ofVirtual().name("spor-log-walk").start(this::fetch);
    }

    /** Whether it has let go of its thread; what is ahead is still there. */
    boolean rests() {
        return !fetcher.isAlive();
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
            Chunk taken = ahead.poll(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
            if (taken == null) {
                goOn();
                return;
            }
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

    private void goOn() {
        if (rests() && ahead.isEmpty()) {
            fetcher = fetching();
        }
    }

    @Override
    public void close() {
        ended = true;
        closed = true;
        fetcher.interrupt();
    }

    private void fetch() {
        try {
            Chunk end = fetchAll();
            if (end != null) {
                handOver(end);
            }
        } catch (InterruptedException e) {
            // Nobody walks any more.
        }
    }

    /** The last chunk; null where nobody has come for what is there. */
    private @Nullable Chunk fetchAll() throws InterruptedException {
        Patience left = new Patience(PATIENCE);
        while (true) {
            try (MongoCursor<RawBsonDocument> cursor = commits.startingFrom(next)) {
                while (cursor.hasNext()) {
                    List<RawBsonDocument> fetched = chunkOf(cursor);
                    if (!handOver(new Chunk(fetched, false, null))) {
                        return null;
                    }
                    next = CommitCollection.firstOf(fetched.getLast()) + 1;
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

    private boolean handOver(Chunk fetched) throws InterruptedException {
        return ahead.offer(fetched, restAfter.toNanos(), TimeUnit.NANOSECONDS);
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
