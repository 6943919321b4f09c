package dk.spor.command.placement;

import dk.spor.recording.EventLog;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Follows the log from start to stop, through whatever trouble the store has. */
public final class PlacementThread {

    private static final Logger LOG = LoggerFactory.getLogger(PlacementThread.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);
    private static final Duration TO_STOP = Duration.ofSeconds(10);

    private final Placement placement;
    private final EventLog log;
    private @Nullable Thread thread;

    public PlacementThread(Placement placement, EventLog log) {
        this.placement = placement;
        this.log = log;
    }

    /** Begins, or goes on. */
    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name("placement").start(this::run);
        }
    }

    /** Stops between two events. */
    public synchronized void stop() {
        var running = thread;
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            if (!running.join(TO_STOP)) {
                LOG.warn("Placement has not stopped within {}", TO_STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    /** Whether it runs. */
    public synchronized boolean running() {
        return thread != null;
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                if (log.awaitBeyond(placement.position(), LOOK_AGAIN)) {
                    placement.catchUp();
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                if (Thread.currentThread().isInterrupted() || !waited(e)) {
                    return;
                }
            }
        }
    }

    private boolean waited(RuntimeException e) {
        LOG.error("Placement can't get beyond position {}; tries again", placement.position(), e);
        try {
            Thread.sleep(AFTER_TROUBLE);
            return true;
        } catch (InterruptedException interrupted) {
            return false;
        }
    }
}
