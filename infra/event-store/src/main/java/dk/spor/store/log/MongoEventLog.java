package dk.spor.store.log;

import dk.spor.recording.EventLog;
import dk.spor.recording.LogWalk;
import dk.spor.recording.PassingEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.recording.UnreadableRecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The log for those who only read: events as today's classes, whichever revision they were written in. */
public final class MongoEventLog implements EventLog {

    private static final Duration LONGEST_NEGLECT_OF_OTHER_PROCESSES = Duration.ofMillis(100);
    private static final Duration LONGEST_TRUST_IN_THE_WATCH = Duration.ofSeconds(2);

    private final LogReader reader;
    private final LogHead head;
    private final CommitWatch watch;
    private final boolean shared;

    /** @param shared whether other processes may write to it as well */
    public MongoEventLog(LogReader reader, LogHead head, CommitWatch watch, boolean shared) {
        this.reader = reader;
        this.head = head;
        this.watch = watch;
        this.shared = shared;
    }

    @Override
    public boolean isShared() {
        return shared;
    }

    @Override
    public long head() {
        return reader.head();
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        List<RecordedEvent> read = new ArrayList<>();
        for (PositionedEvent event : reader.after(position, limit)) {
            try {
                read.add(StoredEventReading.read(event));
            } catch (UnreadableRecordedEvent unreadable) {
                if (read.isEmpty()) {
                    throw unreadable;
                }
                break;
            }
        }
        return read;
    }

    @Override
    public LogWalk walkAfter(long position) {
        return new Walk(reader.walkAfter(position));
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        return reader.stream(stream.value(), fromSequence, limit).stream()
                .map(StoredEventReading::read)
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
            Duration next = watch.listen() ? LONGEST_TRUST_IN_THE_WATCH : LONGEST_NEGLECT_OF_OTHER_PROCESSES;
            head.awaitBeyond(position, left.compareTo(next) <= 0 ? left : next);
        }
        return true;
    }

    private record Walk(StoredWalk events) implements LogWalk {

        @Override
        public boolean hasNext() {
            return events.hasNext();
        }

        @Override
        public PassingEvent next() {
            return new Passing(events.next());
        }

        @Override
        public void close() {
            events.close();
        }
    }

    private record Passing(PositionedEvent event) implements PassingEvent {

        @Override
        public long position() {
            return event.position();
        }

        @Override
        public StreamId stream() {
            return new StreamId(StoredEventReading.placeOf(event).stream());
        }

        @Override
        public RecordedEvent read() {
            return StoredEventReading.read(event);
        }
    }
}
