package dk.spor.query.reading;

import java.time.Instant;
import java.util.Optional;

/** What was true on a day, as it was known when the log had got as far as a position. */
public interface PastReadings {

    /** The position of the last event there is. */
    long head();

    /** The position of the last event that had been recorded by an instant; empty where there was none yet. */
    Optional<Long> positionAt(Instant instant);

    /** When the event at a position was recorded. */
    Instant recordedAt(long position);

    /**
     * Everything that can be read, as of the position that all of it has {@link Readings#reached() reached}; while the
     * views are rebuilt, as it was before.
     */
    Readings latest();

    /**
     * Everything that can be read, as of a moment; for one question. A citizen or an offer of whom nothing was known
     * then is unknown.
     */
    Readings at(Moment moment);
}
