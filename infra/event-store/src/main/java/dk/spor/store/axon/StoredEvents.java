package dk.spor.store.axon;

import dk.spor.store.log.StoredEvent;
import dk.spor.store.log.StreamPlace;
import java.util.Map;
import java.util.TreeMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** From Axon's messages to the form in which they are stored. */
final class StoredEvents {

    private StoredEvents() {}

    static StoredEvent of(EventMessage<?> message, Serializer serializer) {
        SerializedObject<String> payload = message.serializePayload(serializer, String.class);
        return new StoredEvent(
                message.getIdentifier(),
                place(message),
                payload.getType().getName(),
                payload.getType().getRevision(),
                message.getTimestamp(),
                texts(message),
                payload.getData());
    }

    private static @Nullable StreamPlace place(EventMessage<?> message) {
        return message instanceof DomainEventMessage<?> event
                ? new StreamPlace(event.getAggregateIdentifier(), event.getSequenceNumber(), event.getType())
                : null;
    }

    private static Map<String, String> texts(EventMessage<?> message) {
        MetaData metadata = message.getMetaData();
        Map<String, String> texts = new TreeMap<>();
        metadata.forEach((name, value) -> {
            if (!(value instanceof String text)) {
                throw new IllegalArgumentException(
                        "The metadata %s of the event %s is a %s; the log keeps texts only. Turn it into one before publishing."
                                .formatted(
                                        name,
                                        message.getPayloadType().getSimpleName(),
                                        value == null
                                                ? "null"
                                                : value.getClass().getName()));
            }
            texts.put(name, text);
        });
        return texts;
    }
}
