package dk.spor.store.log;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** How long one goes on asking: at first again and again, then less often, and in the end no more. */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMillis(50);

    private final long deadline;
    private Duration next = FIRST_PAUSE;

    Patience(Duration atMost) {
        this.deadline = System.nanoTime() + atMost.toNanos();
    }

    /**
     * Waits a little before the next attempt.
     *
     * @param whenAtAnEnd what to throw when there is no time left
     */
    void spend(Supplier<RuntimeException> whenAtAnEnd) {
        if (System.nanoTime() - deadline > 0) {
            throw whenAtAnEnd.get();
        }
        LockSupport.parkNanos(next.toNanos());
        next = next.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? next.multipliedBy(2) : LONGEST_PAUSE;
    }
}
