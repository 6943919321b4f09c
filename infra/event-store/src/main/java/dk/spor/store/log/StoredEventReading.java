package dk.spor.store.log;

import dk.spor.events.SporEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.recording.UnreadableRecordedEvent;
import dk.spor.wire.EventJson;
import dk.spor.wire.EventType;
import dk.spor.wire.Recordings;

/** From an event as it is stored to an event as today's class, whichever revision it was written in. */
final class StoredEventReading {

    private StoredEventReading() {}

    /** @throws UnreadableRecordedEvent when this program has no class for it, or it does not fit the class */
    static RecordedEvent read(PositionedEvent positioned) {
        StoredEvent stored = positioned.event();
        StreamPlace place = placeOf(positioned);
        try {
            SporEvent event = EventJson.read(typeOf(stored), stored.payload().utf8());
            return new RecordedEvent(
                    positioned.position(),
                    positioned.recordedAt(),
                    new StreamId(place.stream()),
                    place.sequence(),
                    event,
                    Recordings.fromMap(stored.metadata()));
        } catch (RuntimeException e) {
            // The cause's message may repeat what the event says, and is left behind.
            throw new UnreadableRecordedEvent(
                    positioned.position(),
                    new StreamId(place.stream()),
                    "(%s, revision %s) can't be read: %s"
                            .formatted(
                                    stored.type(),
                                    stored.revision(),
                                    rootOf(e).getClass().getSimpleName()),
                    e);
        }
    }

    /** @throws UnreadableLog for an event that belongs to no stream */
    static StreamPlace placeOf(PositionedEvent positioned) {
        StreamPlace place = positioned.event().place();
        if (place == null) {
            throw new UnreadableLog("The event at position %d (%s) belongs to no stream; Spor writes none of that kind"
                    .formatted(positioned.position(), positioned.event().type()));
        }
        return place;
    }

    private static Throwable rootOf(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static EventType typeOf(StoredEvent stored) {
        if (stored.revision() == null) {
            throw new IllegalArgumentException("it has no revision");
        }
        return new EventType(stored.type(), Integer.parseInt(stored.revision()));
    }
}
