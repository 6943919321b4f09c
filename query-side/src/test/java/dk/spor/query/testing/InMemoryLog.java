package dk.spor.query.testing;

import dk.spor.events.CitizenEvent;
import dk.spor.events.OfferEvent;
import dk.spor.events.SporEvent;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.recording.UnreadableRecordedEvent;
import dk.spor.testing.Examples;
import dk.spor.values.CitizenId;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A log that lasts as long as its test. Keeps the promises of {@link EventLog}. */
public final class InMemoryLog implements EventLog {

    private static final Recording BY_A_CASEWORKER = new Recording(
            new UserId("sagsbehandler"), Role.CASEWORKER, new RequestKey("a-request"), "00".repeat(32), null);

    private final List<RecordedEvent> events = new ArrayList<>();
    private final Set<RecordedEvent> unreadable = new HashSet<>();
    private final Map<StreamId, List<RecordedEvent>> streams = new HashMap<>();

    /** Records events in this order; the position of the last one. */
    public synchronized long append(List<? extends SporEvent> happened) {
        happened.forEach(this::append);
        return head();
    }

    /** Records an event. */
    public synchronized RecordedEvent append(SporEvent event) {
        var stream = streams.computeIfAbsent(streamOf(event), ignored -> new ArrayList<>());
        long position = events.size() + 1L;
        var recorded = new RecordedEvent(
                position,
                Examples.recordedAt().plusSeconds(position),
                streamOf(event),
                stream.size(),
                event,
                BY_A_CASEWORKER);
        events.add(recorded);
        stream.add(recorded);
        notifyAll();
        return recorded;
    }

    /** Records something about a citizen that no program can read. */
    public synchronized void appendUnreadable(CitizenId citizen) {
        unreadable.add(append(new Facts(citizen).intake("2026-01-01")));
    }

    /** From now on every program can read everything. */
    public synchronized void becomesReadable() {
        unreadable.clear();
    }

    @Override
    public synchronized long head() {
        return events.size();
    }

    @Override
    public synchronized List<RecordedEvent> readAfter(long position, int limit) {
        int from = Math.toIntExact(Math.min(position, events.size()));
        return readable(events.subList(from, Math.min(from + limit, events.size())));
    }

    @Override
    public synchronized List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        return readable(streams.getOrDefault(stream, List.of()).stream()
                .skip(fromSequence)
                .limit(limit)
                .toList());
    }

    private List<RecordedEvent> readable(List<RecordedEvent> next) {
        var readable =
                next.stream().takeWhile(event -> !unreadable.contains(event)).toList();
        if (readable.isEmpty() && !next.isEmpty()) {
            throw new UnreadableRecordedEvent(
                    next.getFirst().position(), next.getFirst().stream(), "is of a kind that nobody knows", null);
        }
        return readable;
    }

    @Override
    public synchronized long lastSequence(StreamId stream) {
        return streams.getOrDefault(stream, List.of()).size() - 1L;
    }

    @Override
    public synchronized boolean awaitBeyond(long position, Duration atMost) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        while (head() <= position) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private static StreamId streamOf(SporEvent event) {
        return switch (event) {
            case CitizenEvent ofCitizen -> StreamId.of(ofCitizen.citizenId());
            case OfferEvent ofOffer -> StreamId.of(ofOffer.offer());
        };
    }
}
