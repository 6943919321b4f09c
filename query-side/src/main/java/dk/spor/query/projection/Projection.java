package dk.spor.query.projection;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import dk.spor.query.projection.ProjectionStatus.State;
import dk.spor.recording.EventLog;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.bson.RawBsonDocument;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Views that follow the log. Where the program's fold has another version than the views in store, they are made anew
 * from the first event beside the old ones and take their place when they have caught up; until then {@link #live()} is
 * false, and whoever needs to be right folds from the log.
 */
public final class Projection<V> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final Fold<V> fold;
    private final EventLog log;
    private final Generations generations;
    private final Generation generation;
    private final ViewCollection<V> views;
    private final Projector<V> projector;
    private volatile ViewCollection<V> read;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile boolean live;
    private volatile boolean stopped;
    private volatile @Nullable String trouble;
    private @Nullable Thread runner;

    private Projection(Fold<V> fold, EventLog log, MongoDatabase database, int batchSize) {
        // A position may only be noted once the views before it can no longer be rolled back.
        var safe = database.withReadConcern(ReadConcern.MAJORITY).withWriteConcern(WriteConcern.MAJORITY);
        this.fold = fold;
        this.log = log;
        this.generations = new Generations(safe);
        this.generation = generations.openFor(fold.name(), fold.version());
        this.views = collection(generation, safe);
        views.index();
        var readable = generations.live(fold.name());
        this.live = readable.equals(generation);
        this.read = collection(readable, safe);
        this.projector = new Projector<>(fold, log, batchSize, generations, generation, views);
    }

    private ViewCollection<V> collection(Generation of, MongoDatabase database) {
        return new ViewCollection<>(fold, database.getCollection(of.collection(), RawBsonDocument.class));
    }

    /**
     * Opens the views in store; nothing moves until {@link #start}.
     *
     * @param batchSize how many events are projected at a time
     */
    public static <V> Projection<V> open(Fold<V> fold, EventLog log, MongoDatabase database, int batchSize) {
        return new Projection<>(fold, log, database, batchSize);
    }

    /** Follows the log from now on, in a thread of its own. */
    public synchronized void start() {
        if (runner == null) {
            stopped = false;
            runner = Thread.ofVirtual().name("projection-" + fold.name()).start(this::run);
        }
    }

    /** Stops following the log; what is done stays done. */
    @Override
    public synchronized void close() {
        var running = runner;
        if (running == null) {
            return;
        }
        stopped = true;
        running.interrupt();
        try {
            if (!running.join(TO_STOP)) {
                LOG.warn("Projection {} has not stopped within {}", fold.name(), TO_STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        runner = null;
    }

    /** Projects all there is, in this thread. */
    public void catchUp() {
        while (!stopped && projector.step()) {
            announce();
        }
        if (!stopped) {
            goLive();
        }
    }

    /**
     * Waits until the views hold every event up to a position.
     *
     * @return false when {@code atMost} has passed first
     */
    public boolean awaitPosition(long position, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (projector.position() < position && left > 0) {
                left = moved.awaitNanos(left);
            }
            return projector.position() >= position;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the views are complete as of some position; false while they are being rebuilt. */
    public boolean live() {
        return live;
    }

    /**
     * The stored view of a subject.
     *
     * @throws UnreadableView when somebody has changed it in the store
     */
    public Optional<StoredView<V>> find(String subject) {
        return views.find(subject);
    }

    /** The field to select by and order by, for one of the fold's keys. */
    public static String key(String name) {
        return ViewCollection.key(name);
    }

    /**
     * Up to {@code limit} views that fit both filters, in the order given. During a rebuild these are the older views,
     * without those that this program can't read.
     */
    public List<V> select(Bson filter, Bson order, Predicate<V> also, int limit) {
        return read.select(filter, order, also, limit);
    }

    /** How it is doing. */
    public ProjectionStatus status() {
        long position = projector.position();
        long head = Math.max(position, log.head());
        return new ProjectionStatus(
                fold.name(),
                fold.version(),
                generation.number(),
                live ? State.LIVE : State.REBUILDING,
                position,
                head,
                head - position,
                views.countSetAside(),
                trouble);
    }

    private void run() {
        LOG.info("Projection {} goes on after position {} ({})", fold.name(), projector.position(), generation.id());
        while (!stopped) {
            try {
                catchUp();
                trouble = null;
                log.awaitBeyond(projector.position(), LOOK_AGAIN);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (!stopped) {
                    waitAfter(e);
                }
            }
        }
    }

    /** What fails here is not one citizen's event but the store or the log, and concerns everyone. */
    private void waitAfter(RuntimeException e) {
        trouble = e.getClass().getSimpleName() + " after position " + projector.position();
        LOG.error("Projection {} can't get beyond position {}; tries again", fold.name(), projector.position(), e);
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
    }

    private void goLive() {
        if (!live) {
            generations.makeLive(generation);
            read = views;
            live = true;
            LOG.info("Projection {} is live with {} at {}", fold.name(), generation.id(), projector.position());
        }
    }

    private void announce() {
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
