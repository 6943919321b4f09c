package dk.spor.query.reading;

import dk.spor.query.pathway.Pathway;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.Instant;
import java.util.List;
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
     * What was recorded of a citizen, as it says after the corrections that were known, for whoever looks without
     * showing it; of whom something is shown is said by {@link Readings#shown}.
     *
     * @throws ReadingRefused when the reader may not read about the citizen
     */
    List<RecordedEvent> told(CitizenId citizen, Moment moment);

    /** The pathway that follows from it; the one of somebody of whom nothing is known where nothing was. */
    Pathway pathway(CitizenId citizen, Moment moment);

    /** What was recorded of an offer until now; empty where there is none such. */
    List<RecordedEvent> told(OfferId offer);

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
