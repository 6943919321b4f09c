package dk.spor.app.testing;

import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import java.time.Duration;
import java.util.List;

/** A log in which nothing stands. */
final class EmptyLog implements EventLog {

    @Override
    public long head() {
        return 0;
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return List.of();
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        return List.of();
    }

    @Override
    public long lastSequence(StreamId stream) {
        return -1;
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) {
        return false;
    }
}
