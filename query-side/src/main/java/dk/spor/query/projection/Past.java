package dk.spor.query.projection;

import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import java.util.ArrayList;
import java.util.List;

/** The events of a stream from the first on: what a correction makes one look at once more. */
@FunctionalInterface
public interface Past {

    /**
     * All events of the stream up to a position, that position's included.
     *
     * @throws dk.spor.recording.UnreadableRecordedEvent when one of them can't be read
     */
    List<RecordedEvent> upTo(long position, StreamId stream);

    /** The past as a log has it. */
    static Past of(EventLog log) {
        return (position, stream) -> read(log, position, stream);
    }

    private static List<RecordedEvent> read(EventLog log, long position, StreamId stream) {
        int most = 1_000;
        int atATime = 60;
        var past = new ArrayList<RecordedEvent>();
        var page = log.readStream(stream, 0, atATime);
        past.addAll(page);
        while (page.size() == atATime && page.getLast().position() < position) {
            atATime = Math.min(most, 2 * atATime);
            page = log.readStream(stream, past.size(), atATime);
            past.addAll(page);
        }
        past.removeIf(event -> event.position() > position);
        return past;
    }
}
