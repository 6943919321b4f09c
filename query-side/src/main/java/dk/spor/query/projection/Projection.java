package dk.spor.query.projection;

import com.mongodb.ReadConcern;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoDatabase;
import dk.spor.query.projection.ProjectionStatus.State;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import java.time.Duration;
import java.time.Instant;
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
 * beside the old ones and take their place when they have caught up; until then {@link #live()} is false, and whoever
 * needs to be right folds from the log. When a rebuild, in whichever process, has made a newer generation, the
 * projection goes over to it.
 */
public final class Projection<V> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final Fold<V> fold;
    private final EventLog log;
    private final MongoDatabase database;
    private final int batchSize;
    private final Generations generations;
    private final Makings makings;
    private final EventRate rate = new EventRate(System::nanoTime);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final ReentrantLock lookingLock = new ReentrantLock();
    private volatile Following<V> following;
    private volatile ViewCollection<V> read;
    private volatile Rebuilder rebuilder;
    private volatile boolean live;
    private volatile boolean stopped;
    private volatile @Nullable String trouble;
    private @Nullable Thread runner;

    private Projection(Fold<V> fold, EventLog log, MongoDatabase database, int batchSize) {
        // A position may only be noted once the views before it can no longer be rolled back.
        this.database = database.withReadConcern(ReadConcern.MAJORITY).withWriteConcern(WriteConcern.MAJORITY);
        this.fold = fold;
        this.log = log;
        this.batchSize = batchSize;
        this.generations = new Generations(this.database);
        this.makings = makings(Duration.ZERO);
        this.following = follow(generations.openFor(fold.name(), fold.version()));
        var readable = generations.live(fold.name());
        this.live = readable.equals(following.generation());
        this.read = collection(readable);
        this.rebuilder = Rebuilder.of(log, List.of(this));
    }

    /** The generation it goes on with, and what moves it. */
    private record Following<V>(Generation generation, ViewCollection<V> views, Projector<V> projector) {}

    private Following<V> follow(Generation generation) {
        var views = collection(generation);
        views.index();
        return new Following<>(
                generation, views, new Projector<>(fold, log, batchSize, generations, generation, views));
    }

    private ViewCollection<V> collection(Generation of) {
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

    /** As in its fold. */
    public String name() {
        return fold.name();
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
        rebuilder.stop();
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

    /** Projects all there is, in this thread; makes the views first where there are none, if nobody else is at it. */
    public void catchUp() {
        look();
        if (incomplete()) {
            rebuilder.makeWhatIsMissing();
            look();
        }
        project();
    }

    private void project() {
        var now = following;
        if (!now.generation().complete()) {
            return;
        }
        var projector = now.projector();
        long before = projector.position();
        while (!stopped && projector.step()) {
            rate.add(projector.position() - before);
            before = projector.position();
            announce();
        }
        if (!stopped) {
            goLive(now);
        }
    }

    /** Goes over to the newest complete generation of its fold, should a rebuild have made one. */
    void look() {
        lookingLock.lock();
        try {
            var before = following;
            var newest = generations.openFor(fold.name(), fold.version());
            if (!newest.equals(before.generation())) {
                goOver(before, follow(newest));
            }
        } finally {
            lookingLock.unlock();
        }
    }

    /** Readers never see less than they have seen. */
    private void goOver(Following<V> before, Following<V> next) {
        while (next.generation().complete()
                && next.projector().position() < before.projector().position()
                && next.projector().step()) {
            Thread.onSpinWait();
        }
        following = next;
        if (live) {
            read = next.views();
        } else if (next.generation().equals(generations.live(fold.name()))) {
            read = next.views();
            live = true;
        }
        announce();
        LOG.info(
                "Projection {} goes over to {} at {}",
                fold.name(),
                next.generation().id(),
                next.projector().position());
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
            while (following.projector().position() < position && left > 0) {
                left = moved.awaitNanos(left);
            }
            return following.projector().position() >= position;
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
        return following.views().find(subject);
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

    /** What the rebuild that made its views changed; empty where they grew from the first event on. */
    public Optional<RebuildReport> lastRebuild() {
        return generations.reportOn(following.generation());
    }

    /** The events that were set aside, the oldest first. */
    public List<SetAsideEvent> setAside(int limit) {
        return setAsides().list(limit);
    }

    /** Tries again to fold what was set aside, from where the view of a subject stands. */
    public Retry retry(String subject) {
        return setAsides().retry(subject);
    }

    private SetAsides<V> setAsides() {
        return new SetAsides<>(fold, log, following.views());
    }

    /** How it is doing. */
    public ProjectionStatus status() {
        var now = following;
        return status(now, now.projector().position());
    }

    /** How it is doing as the store shows it, for a process that does not follow the log itself. */
    public ProjectionStatus stored() {
        look();
        var now = following;
        return status(now, generations.position(now.generation()));
    }

    private ProjectionStatus status(Following<V> now, long position) {
        long head = Math.max(position, log.head());
        return new ProjectionStatus(
                fold.name(),
                fold.version(),
                now.generation().number(),
                live ? State.LIVE : State.REBUILDING,
                position,
                head,
                head - position,
                position < head ? oldestWaiting(position) : null,
                rate.perSecond(),
                now.views().countSetAside(),
                trouble,
                unfinished().flatMap(makings::status).orElse(null));
    }

    private @Nullable Instant oldestWaiting(long position) {
        try {
            return log.readAfter(position, 1).stream()
                    .map(RecordedEvent::recordedAt)
                    .findFirst()
                    .orElse(null);
        } catch (RuntimeException e) {
            return null;
        }
    }

    /** Who makes its views where there are none. */
    void madeBy(Rebuilder maker) {
        rebuilder = maker;
    }

    /** Whether this program has no views yet, but for those a rebuild is making. */
    boolean incomplete() {
        return !following.generation().complete();
    }

    Makings makings(Duration lease) {
        return new Makings(database, lease, ProcessName.ofThis());
    }

    /** What a rebuild has begun and not finished. */
    Optional<Generation> unfinished() {
        return generations.begun(fold.name(), fold.version());
    }

    void dropUnfinished() {
        unfinished().ifPresent(generations::drop);
    }

    /** What a rebuild has to make. */
    Generation toMake() {
        return generations.toMake(fold.name(), fold.version());
    }

    /** That generation, once a rebuild has it in hand. */
    Rebuilder.Taken<V> taken(Generation generation) {
        var views = collection(generation);
        views.index();
        return new Rebuilder.Taken<>(
                this, new RebuildTarget<>(fold, generation, views, generations.position(generation)));
    }

    /** What has changed, now that a rebuild has completed a generation and it takes its place. */
    RebuildReport swapped(RebuildTarget<V> made) {
        var before = generations.live(fold.name());
        long reached = Math.min(generations.position(before), generations.position(made.generation()));
        look();
        project();
        generations.makeLive(following.generation());
        var report = Comparison.of(before, collection(before), made.generation(), made.views(), reached);
        generations.keep(made.generation(), report);
        return report;
    }

    private void run() {
        LOG.info(
                "Projection {} goes on after position {} ({})",
                fold.name(),
                following.projector().position(),
                following.generation().id());
        long looked = System.nanoTime();
        while (!stopped) {
            try {
                if (incomplete() || System.nanoTime() - looked > LOOK_AGAIN.toNanos()) {
                    catchUp();
                    looked = System.nanoTime();
                } else {
                    project();
                }
                trouble = null;
                if (incomplete()) {
                    Thread.sleep(LOOK_AGAIN);
                } else {
                    log.awaitBeyond(following.projector().position(), LOOK_AGAIN);
                }
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
        trouble = e.getClass().getSimpleName() + " after position "
                + following.projector().position();
        LOG.error(
                "Projection {} can't get beyond position {}; tries again",
                fold.name(),
                following.projector().position(),
                e);
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
    }

    private void goLive(Following<V> caughtUp) {
        if (!live) {
            generations.makeLive(caughtUp.generation());
            read = caughtUp.views();
            live = true;
            LOG.info(
                    "Projection {} is live with {} at {}",
                    fold.name(),
                    caughtUp.generation().id(),
                    caughtUp.projector().position());
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
