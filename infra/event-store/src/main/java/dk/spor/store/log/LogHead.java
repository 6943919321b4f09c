package dk.spor.store.log;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How far this process knows the log to reach: always the end of a commit that a majority has, but other processes may
 * have gone on since. Those who wait for more are woken as soon as this process learns of it.
 */
public final class LogHead {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition advanced = lock.newCondition();
    private volatile long position;

    /** The last known position; 0 for an empty log. */
    public long position() {
        return position;
    }

    /** Takes note of a commit's last position. */
    void advanceTo(long last) {
        lock.lock();
        try {
            if (last > position) {
                position = last;
                advanced.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the log is known to reach beyond a position; false when the time has passed first. */
    boolean awaitBeyond(long than, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lockInterruptibly();
        try {
            while (position <= than && left > 0) {
                left = advanced.awaitNanos(left);
            }
            return position > than;
        } finally {
            lock.unlock();
        }
    }
}
