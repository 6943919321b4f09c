package dk.spor.command.testing;

import dk.spor.events.CitizenEvent;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.testing.Examples;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A log that holds a citizen's history, at positions 1, 2, 3 and so on, and others' events after it.
 *
 * @param head its last position
 */
record GivenLog(long head, List<CitizenEvent> history) implements EventLog {

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        throw new UnsupportedOperationException("A decision about a citizen does not walk along the log");
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        return IntStream.range(0, history.size())
                .mapToObj(n -> new RecordedEvent(
                        n + 1L, Examples.recordedAt(), stream, n, history.get(n), Story.recording(history.get(n))))
                .filter(it -> stream.equals(StreamId.of(History.CITIZEN)))
                .skip(fromSequence)
                .limit(limit)
                .toList();
    }

    @Override
    public long lastSequence(StreamId stream) {
        return history.size() - 1L;
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) {
        return head > position;
    }
}
