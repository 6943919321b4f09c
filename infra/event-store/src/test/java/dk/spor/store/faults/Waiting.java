package dk.spor.store.faults;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** For what happens in other processes, and tells nobody. */
final class Waiting {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private Waiting() {}

    static void until(String what, Duration atMost, BooleanSupplier condition) {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("It did not happen within %s that %s".formatted(atMost, what));
            }
            try {
                Thread.sleep(LOOK_AGAIN);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("Interrupted while waiting until " + what, e);
            }
        }
    }
}
