package dk.spor.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A rebuild that has begun and not finished, in whichever process it runs.
 *
 * @param generation which set of views it makes
 * @param state whether anybody is at it
 * @param by the process that is, or was, at it; absent before the first
 * @param noted up to here everything is stored: from here it resumes
 * @param passed how far it has come along the log
 * @param head the log's last event, when it was last looked
 * @param rate events a second, since it began or resumed
 * @param since when it began or was resumed; absent before that
 * @param remainingSeconds how long it will still take at this rate; absent where nobody is at it, or too soon to say
 */
public record RebuildStatus(
        int generation,
        State state,
        @Nullable String by,
        long noted,
        long passed,
        long head,
        double rate,
        @Nullable Instant since,
        @Nullable Long remainingSeconds) {

    /** Whether anybody is at it. */
    public enum State {
        /** Nobody yet. */
        WAITING,
        /** It is going on. */
        RUNNING,
        /** Somebody stopped it; it waits to be resumed. */
        CANCELLED,
        /** Its process ended or gives no sign of life; it waits to be resumed. */
        INTERRUPTED
    }

    /** How much of the log is behind it, 0 to 100. */
    public int percent() {
        return head == 0 ? 0 : (int) Math.clamp(100 * passed / head, 0L, 100L);
    }
}
