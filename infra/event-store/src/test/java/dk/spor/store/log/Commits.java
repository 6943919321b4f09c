package dk.spor.store.log;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Commits to append in tests. */
final class Commits {

    static final Instant RECORDED_AT = Instant.parse("2026-11-02T09:30:00Z");

    private Commits() {}

    /** Events of one stream, from a sequence on. */
    static NewCommit of(String stream, long sequence, int events) {
        return of(IntStream.range(0, events)
                .mapToObj(i -> event(stream, sequence + i))
                .toList());
    }

    static NewCommit of(List<StoredEvent> events) {
        return new NewCommit(UUID.randomUUID(), RECORDED_AT, events);
    }

    static StoredEvent event(String stream, long sequence) {
        return new StoredEvent(
                UUID.randomUUID().toString(),
                new StreamPlace(stream, sequence, "Citizen"),
                "session-held",
                "1",
                RECORDED_AT,
                Map.of("by", "mette"),
                "{\"n\":" + sequence + "}");
    }

    static StoredEvent eventOfNoStream() {
        return new StoredEvent(
                UUID.randomUUID().toString(), null, "clock-struck", null, RECORDED_AT, Map.of(), "\"twelve\"");
    }
}
