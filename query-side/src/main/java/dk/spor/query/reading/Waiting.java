package dk.spor.query.reading;

import dk.spor.query.reading.ReadingRefused.NotThereYet;
import java.time.Duration;

/** Waits for something to get as far as a position. */
@FunctionalInterface
interface Waiting {

    Duration RETRY_AFTER = Duration.ofSeconds(1);

    /** Whether it has got there before patience ran out. */
    boolean hasGotThere() throws InterruptedException;

    /** @throws NotThereYet when it has not */
    static void until(long position, Duration patience, Waiting waiting) {
        try {
            if (waiting.hasGotThere()) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new NotThereYet(
                "What is read has not got as far as position " + position + " within " + patience.toSeconds()
                        + " seconds; ask again, or for less",
                RETRY_AFTER);
    }
}
