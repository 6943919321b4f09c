package dk.spor.query.projection;

import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.recording.UnreadableRecordedEvent;
import java.util.List;

/** The events of one stream, found by their position in the whole log. */
final class StreamEvents {

    private static final int AT_A_TIME = 500;

    private final EventLog log;
    private final StreamId stream;

    StreamEvents(EventLog log, StreamId stream) {
        this.log = log;
        this.stream = stream;
    }

    /** How many there are. */
    long count() {
        return log.lastSequence(stream) + 1;
    }

    /** The sequence of the first that stands at this position or later; how many there are where none does. */
    long firstFrom(long position) {
        long low = 0;
        long high = count();
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (positionOf(middle) < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * The one of this sequence; empty after the last.
     *
     * @throws UnreadableRecordedEvent when it can't be read
     */
    List<RecordedEvent> at(long sequence) {
        return log.readStream(stream, sequence, 1);
    }

    /**
     * Some from this sequence on; empty after the last.
     *
     * @throws UnreadableRecordedEvent when the very first can't be read
     */
    List<RecordedEvent> from(long sequence) {
        try {
            return log.readStream(stream, sequence, AT_A_TIME);
        } catch (UnreadableRecordedEvent oneOfThem) {
            return at(sequence);
        }
    }

    private long positionOf(long sequence) {
        try {
            return at(sequence).getFirst().position();
        } catch (UnreadableRecordedEvent unreadable) {
            return unreadable.position();
        }
    }
}
