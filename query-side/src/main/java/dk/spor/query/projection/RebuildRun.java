package dk.spor.query.projection;

import dk.spor.query.projection.Makings.Answer;
import dk.spor.recording.EventLog;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A rebuild that is going on in this process: gives signs of life, and learns from the store whether to stop. */
final class RebuildRun implements RebuildPass.Steering {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildRun.class);
    private static final Duration SHORTLY = Duration.ofMillis(20);
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(1);

    private final EventLog log;
    private final Makings makings;
    private final List<? extends RebuildTarget<?>> targets;
    private final Duration betweenBeats;
    private final long from;
    private final long began = System.nanoTime();
    private volatile long passed;
    private volatile boolean stopped;
    private volatile boolean ended;

    RebuildRun(EventLog log, Makings makings, List<? extends RebuildTarget<?>> targets, Duration lease) {
        this.log = log;
        this.makings = makings;
        this.targets = targets;
        this.betweenBeats = lease.dividedBy(4).compareTo(BETWEEN_BEATS) < 0 ? lease.dividedBy(4) : BETWEEN_BEATS;
        this.from = targets.stream().mapToLong(RebuildTarget::from).min().orElse(0);
        this.passed = from;
    }

    long from() {
        return from;
    }

    long passed() {
        return passed;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /** After what it has in hand. */
    void stop() {
        stopped = true;
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    @Override
    public void passed(long position) {
        passed = position;
    }

    @Override
    public void stored(long position) {
        passed = position;
        for (var target : targets) {
            if (position > target.from() && !makings.note(target.generation(), position)) {
                throw takenAway(target.generation());
            }
        }
    }

    static RebuildFailed takenAway(Generation generation) {
        return new RebuildFailed(
                "Another process has gone on with the rebuild of " + generation.projection() + " meanwhile", null);
    }

    /** From now on it gives no more signs of life. */
    void end(Thread heart) {
        ended = true;
        boolean interrupted = false;
        while (heart.isAlive()) {
            LockSupport.unpark(heart);
            try {
                heart.join(SHORTLY);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Gives signs of life until it ends. */
    void beat() {
        while (!ended) {
            beatOnce();
            LockSupport.parkNanos(betweenBeats.toNanos());
        }
    }

    private void beatOnce() {
        try {
            long head = log.head();
            double rate = (passed - from) * 1e9 / Math.max(1, System.nanoTime() - began);
            for (var target : targets) {
                if (makings.beat(target.generation(), passed, head, rate) != Answer.GO_ON) {
                    stop();
                }
            }
        } catch (RuntimeException e) {
            // The store is not there just now. If it stays away, the pass itself fails.
            LOG.warn("A rebuild could not give a sign of life: {}", e.toString());
        }
    }
}
