package dk.spor.command.trial;

import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A log as it was when the trial began, with what the trial has decided at its end. Not for several threads. */
final class TrialLog implements EventLog {

    private final EventLog log;
    private final long begin;
    private final List<RecordedEvent> decided = new ArrayList<>();
    private final Map<StreamId, List<RecordedEvent>> streams = new HashMap<>();

    TrialLog(EventLog log) {
        this.log = log;
        this.begin = log.head();
    }

    void append(RecordedEvent event) {
        decided.add(event);
        streamOf(event.stream()).add(event);
    }

    /** What the trial has decided, in order. */
    List<RecordedEvent> decided() {
        return List.copyOf(decided);
    }

    @Override
    public long head() {
        return begin + decided.size();
    }

    @Override
    public List<RecordedEvent> readAfter(long position, int limit) {
        if (position >= begin) {
            return part(decided, position - begin, limit);
        }
        return log.readAfter(position, Math.toIntExact(Math.min(limit, begin - position)));
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        return part(streamOf(stream), fromSequence, limit);
    }

    @Override
    public long lastSequence(StreamId stream) {
        return streamOf(stream).size() - 1L;
    }

    @Override
    public boolean awaitBeyond(long position, Duration atMost) {
        return head() > position;
    }

    private List<RecordedEvent> streamOf(StreamId stream) {
        return streams.computeIfAbsent(stream, this::asItWas);
    }

    private List<RecordedEvent> asItWas(StreamId stream) {
        var events = new ArrayList<>(log.readStream(stream, 0, Integer.MAX_VALUE));
        events.removeIf(event -> event.position() > begin);
        return events;
    }

    private static List<RecordedEvent> part(List<RecordedEvent> events, long from, int limit) {
        int begin = Math.toIntExact(Math.min(from, events.size()));
        int end = Math.toIntExact(Math.min((long) begin + limit, events.size()));
        return List.copyOf(events.subList(begin, end));
    }
}
