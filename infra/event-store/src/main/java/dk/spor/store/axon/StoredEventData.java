package dk.spor.store.axon;

import dk.spor.store.log.PositionedEvent;
import dk.spor.store.log.StoredEvent;
import java.time.Instant;
import java.util.Map;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/**
 * A stored event as Axon's readers take it. Its metadata is handed on as the map it is, not as text to be parsed again.
 */
sealed class StoredEventData implements EventData<Object> permits StoredDomainEventData, StoredEventData.OfNoStream {

    private final StoredEvent event;

    StoredEventData(StoredEvent event) {
        this.event = event;
    }

    static TrackedEventData<?> tracked(PositionedEvent positioned) {
        TrackingToken token = new GlobalSequenceTrackingToken(positioned.position());
        return positioned.event().place() == null
                ? new OfNoStream(positioned.event(), token)
                : new StoredDomainEventData.Tracked(positioned.event(), token);
    }

    final StoredEvent event() {
        return event;
    }

    @Override
    public String getEventIdentifier() {
        return event.id();
    }

    @Override
    public Instant getTimestamp() {
        return event.at();
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SerializedObject<Object> getMetaData() {
        return (SerializedObject) new SerializedMetaData<>(event.metadata(), (Class) Map.class);
    }

    @Override
    @SuppressWarnings({"unchecked", "rawtypes"})
    public SerializedObject<Object> getPayload() {
        return (SerializedObject)
                new SimpleSerializedObject<>(event.payload().utf8(), byte[].class, event.type(), event.revision());
    }

    /** An event that no aggregate published. */
    static final class OfNoStream extends StoredEventData implements TrackedEventData<Object> {

        private final TrackingToken token;

        OfNoStream(StoredEvent event, TrackingToken token) {
            super(event);
            this.token = token;
        }

        @Override
        public TrackingToken trackingToken() {
            return token;
        }
    }
}
