package dk.spor.query.projection;

import dk.spor.recording.EventLog;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The thread in which a projection follows the log, from start to stop, through whatever trouble the store has. */
final class FollowingThread {

    private static final Logger LOG = LoggerFactory.getLogger(FollowingThread.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final String name;
    private final EventLog log;
    private final Follower<?> follower;
    private final Runnable catchUp;
    private volatile boolean stopped;
    private volatile @Nullable String trouble;
    private @Nullable Thread thread;

    /** @param catchUp looks whether there are newer views, has them made where there are none, and projects */
    FollowingThread(String name, EventLog log, Follower<?> follower, Runnable catchUp) {
        this.name = name;
        this.log = log;
        this.follower = follower;
        this.catchUp = catchUp;
    }

    /** Why it does not get on just now; absent while it does. */
    @Nullable
    String trouble() {
        return trouble;
    }

    synchronized void start() {
        if (thread == null) {
            stopped = false;
            follower.goOn(true);
            thread = Thread.ofVirtual().name("projection-" + name).start(this::run);
        }
    }

    /** @param stopping what else has to stop first; not asked where nothing runs */
    synchronized void stop(Runnable stopping) {
        var running = thread;
        if (running == null) {
            return;
        }
        stopped = true;
        follower.goOn(false);
        stopping.run();
        running.interrupt();
        try {
            if (!running.join(TO_STOP)) {
                LOG.warn("Projection {} has not stopped within {}", name, TO_STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    private void run() {
        LOG.info(
                "Projection {} goes on after position {} ({})",
                name,
                follower.position(),
                follower.following().generation().id());
        long looked = System.nanoTime();
        while (!stopped) {
            try {
                if (follower.incomplete() || System.nanoTime() - looked > LOOK_AGAIN.toNanos()) {
                    catchUp.run();
                    looked = System.nanoTime();
                } else {
                    follower.project();
                }
                trouble = null;
                if (follower.incomplete()) {
                    Thread.sleep(LOOK_AGAIN);
                } else {
                    log.awaitBeyond(follower.position(), LOOK_AGAIN);
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
        trouble = e.getClass().getSimpleName() + " after position " + follower.position();
        LOG.error("Projection {} can't get beyond position {}; tries again", name, follower.position(), e);
        try {
            Thread.sleep(AFTER_TROUBLE);
        } catch (InterruptedException interrupted) {
            stopped = true;
        }
    }
}
