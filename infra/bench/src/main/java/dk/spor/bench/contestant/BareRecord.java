package dk.spor.bench.contestant;

import dk.spor.bench.event.BenchEvent;
import dk.spor.wire.EventCatalogue;
import dk.spor.wire.EventJson;
import dk.spor.wire.EventType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;

/** An event in the least form in which it can be stored and read again. */
record BareRecord(
        String stream,
        long sequence,
        String id,
        String type,
        int revision,
        Instant at,
        Map<String, String> metadata,
        String payload) {

    static BareRecord of(BenchEvent event) {
        EventType type = EventCatalogue.typeOf(event.event().getClass());
        return new BareRecord(
                event.stream(),
                event.sequence(),
                event.id(),
                type.name(),
                type.revision(),
                event.at(),
                event.metadata(),
                new String(EventJson.write(event.event()), StandardCharsets.UTF_8));
    }

    BenchEvent decode() {
        return new BenchEvent(
                id,
                stream,
                sequence,
                at,
                EventJson.read(new EventType(type, revision), payload.getBytes(StandardCharsets.UTF_8)),
                metadata);
    }
}
