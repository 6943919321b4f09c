package dk.spor.query.projection;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a projection is doing.
 *
 * @param name of the projection
 * @param foldVersion the version of the fold that makes its views
 * @param generation which set of views it is making; a rebuild makes the next one
 * @param state whether readers see that set yet
 * @param position its views hold every event up to here
 * @param head the log's last event
 * @param lag how many events it is behind
 * @param oldestWaiting when the oldest event that is not in the views yet was recorded; absent where all are
 * @param rate how many events a second it projects in this process, over the last ten seconds
 * @param setAside how many views stand still before an event that can't be folded
 * @param trouble why it does not get on just now; absent while it does
 * @param rebuild a rebuild that has begun and not finished; absent where there is none
 */
public record ProjectionStatus(
        String name,
        int foldVersion,
        int generation,
        State state,
        long position,
        long head,
        long lag,
        @Nullable Instant oldestWaiting,
        double rate,
        long setAside,
        @Nullable String trouble,
        @Nullable RebuildStatus rebuild) {

    /** How old the oldest event is that is not in the views yet; none at all where all are. */
    public Duration lagAt(Instant now) {
        return oldestWaiting == null || oldestWaiting.isAfter(now)
                ? Duration.ZERO
                : Duration.between(oldestWaiting, now);
    }

    /** Whether readers see the views that are being made. */
    public enum State {
        /** Readers see them. */
        LIVE,
        /** They are being rebuilt, and will be swapped in when they have caught up. */
        REBUILDING
    }
}
