package dk.spor.store.log;

import dk.spor.events.SporEvent;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.wire.EventJson;
import dk.spor.wire.EventType;
import dk.spor.wire.Recordings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The log for those who only read: events as today's classes, whichever revision they were written in. */
public final class MongoEventLog implements EventLog {

    private static final Duration LONGEST_NEGLECT_OF_OTHER_PROCESSES = Duration.ofMillis(100);

    private final LogReader reader;
    private final LogHead head;

    public MongoEventLog(LogReader reader, LogHead head) {
        this.reader = reader;
        this.head = head;
    }

    @Override
    public long head() {
        return reader.head();
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        return reader.after(position, limit).stream().map(MongoEventLog::decode).toList();
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        return reader.stream(stream.value(), fromSequence, limit).stream()
                .map(MongoEventLog::decode)
                .toList();
    }

    @Override
    public long lastSequence(StreamId stream) {
        return reader.lastSequence(stream.value()).orElse(-1);
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        while (head.position() <= position && reader.head() <= position) {
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (!left.isPositive()) {
                return false;
            }
            head.awaitBeyond(position, shorterOf(left, LONGEST_NEGLECT_OF_OTHER_PROCESSES));
        }
        return true;
    }

    private static Duration shorterOf(Duration one, Duration other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static RecordedEvent decode(PositionedEvent positioned) {
        StoredEvent stored = positioned.event();
        StreamPlace place = stored.place();
        if (place == null) {
            throw new UnreadableLog("The event at position %d (%s) belongs to no stream; Spor writes none of that kind"
                    .formatted(positioned.position(), stored.type()));
        }
        try {
            SporEvent event = EventJson.read(typeOf(stored), stored.payload().getBytes(StandardCharsets.UTF_8));
            return new RecordedEvent(
                    positioned.position(),
                    positioned.recordedAt(),
                    new StreamId(place.stream()),
                    place.sequence(),
                    event,
                    Recordings.fromMap(stored.metadata()));
        } catch (RuntimeException e) {
            throw new UnreadableLog(
                    "The event at position %d, %s of %s, can't be read: %s"
                            .formatted(positioned.position(), stored.type(), place.key(), e.getMessage()),
                    e);
        }
    }

    private static EventType typeOf(StoredEvent stored) {
        if (stored.revision() == null) {
            throw new IllegalArgumentException("it has no revision");
        }
        return new EventType(stored.type(), Integer.parseInt(stored.revision()));
    }
}
