package dk.spor.store.log;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** How long one goes on asking: at first again and again, then less often, and in the end no more. */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private final long deadline;
    private Duration next = FIRST_PAUSE;

    Patience(Duration atMost) {
        this.deadline = System.nanoTime() + atMost.toNanos();
    }

    boolean isSpent() {
        return System.nanoTime() - deadline > 0;
    }

    /** Waits a little before the next attempt. */
    void pause() {
        LockSupport.parkNanos(next.toNanos());
        Duration longer = next.multipliedBy(2);
        next = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
}
