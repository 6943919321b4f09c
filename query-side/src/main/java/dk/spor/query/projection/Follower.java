package dk.spor.query.projection;

import com.mongodb.client.MongoDatabase;
import dk.spor.recording.EventLog;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.bson.RawBsonDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows the log with one generation of views, and goes over to a newer one when a rebuild, in whichever process, has
 * made it. Knows which generation readers see meanwhile.
 */
final class Follower<V> {

    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

    private final Fold<V> fold;
    private final EventLog log;
    private final MongoDatabase database;
    private final int batchSize;
    private final Generations generations;
    private final EventRate rate = new EventRate(System::nanoTime);
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    /** Held by whoever moves the views on, or changes which they are. */
    private final ReentrantLock turn = new ReentrantLock();

    private volatile Following<V> following;
    private volatile ViewCollection<V> read;
    private volatile boolean live;
    private volatile boolean stopped;

    Follower(Fold<V> fold, EventLog log, MongoDatabase database, int batchSize, Generations generations) {
        this.fold = fold;
        this.log = log;
        this.database = database;
        this.batchSize = batchSize;
        this.generations = generations;
        this.following = follow(generations.openFor(fold.name(), fold.version()));
        var readable = generations.live(fold.name());
        this.live = readable.equals(following.generation());
        this.read = collection(readable);
    }

    /** The generation it goes on with, and what moves it. */
    record Following<V>(Generation generation, ViewCollection<V> views, Projector<V> projector) {}

    private Following<V> follow(Generation generation) {
        var views = collection(generation);
        views.index();
        return new Following<>(
                generation, views, new Projector<>(fold, log, batchSize, generations, generation, views));
    }

    /** The views of a generation. */
    ViewCollection<V> collection(Generation of) {
        return new ViewCollection<>(fold, database.getCollection(of.collection(), RawBsonDocument.class));
    }

    Following<V> following() {
        return following;
    }

    /** The views hold every event up to here. */
    long position() {
        return following.projector().position();
    }

    /** What readers see. */
    ViewCollection<V> read() {
        return read;
    }

    /** Whether readers see what follows the log. */
    boolean live() {
        return live;
    }

    /** Whether there are no views yet that could follow it. */
    boolean incomplete() {
        return !following.generation().complete();
    }

    /** Events a second, of late. */
    double rate() {
        return rate.perSecond();
    }

    /** Whether it projects what it is asked to; what it has in hand it finishes. */
    void goOn(boolean wanted) {
        stopped = !wanted;
    }

    /** Projects all there is, if it has views that can follow. */
    void project() {
        projectUpTo(Long.MAX_VALUE);
    }

    /** The same, but goes no further than the batch that this position lies in, however fast the log grows. */
    void projectUpTo(long wanted) {
        long caughtUp = live ? 0 : log.head();
        while (!stopped && position() < wanted && step()) {
            announce();
            if (position() >= caughtUp) {
                goLive();
            }
        }
        if (!stopped) {
            goLive();
        }
    }

    private boolean step() {
        turn.lock();
        try {
            var projector = following.projector();
            long before = projector.position();
            boolean stepped = following.generation().complete() && projector.step();
            rate.add(projector.position() - before);
            return stepped;
        } finally {
            turn.unlock();
        }
    }

    /** Goes over to the newest complete generation of its fold, should a rebuild have made one. */
    void look() {
        turn.lock();
        try {
            var before = following;
            var newest = generations.openFor(fold.name(), fold.version());
            if (!newest.equals(before.generation())) {
                goOver(before, follow(newest));
            }
        } finally {
            turn.unlock();
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
        tell("goes over to", next);
    }

    private void goLive() {
        turn.lock();
        try {
            var caughtUp = following;
            if (!live && caughtUp.generation().complete()) {
                generations.makeLive(caughtUp.generation());
                read = caughtUp.views();
                live = true;
                tell("is live with", caughtUp);
            }
        } finally {
            turn.unlock();
        }
    }

    private void tell(String what, Following<V> now) {
        LOG.info(
                "Projection {} {} {} at {}",
                fold.name(),
                what,
                now.generation().id(),
                now.projector().position());
    }

    /** @return false when {@code atMost} has passed before the views held every event up to a position */
    boolean awaitPosition(long position, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (position() < position && left > 0) {
                left = moved.awaitNanos(left);
            }
            return position() >= position;
        } finally {
            lock.unlock();
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
