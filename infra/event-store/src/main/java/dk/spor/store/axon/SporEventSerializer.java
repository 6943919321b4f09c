package dk.spor.store.axon;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.spor.events.SporEvent;
import dk.spor.wire.EventCatalogue;
import dk.spor.wire.EventJson;
import dk.spor.wire.EventType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * Writes Spor's events under their own names, never under a class name, and reads every revision of them as today's
 * class: the upcasters of {@code dk.spor.wire} are the only ones. Everything else that Axon serializes (tokens,
 * snapshots) is left to Jackson as usual.
 */
public final class SporEventSerializer extends JacksonSerializer {

    /** With a mapper for all that is not one of Spor's events. */
    public SporEventSerializer() {
        super(JacksonSerializer.builder().objectMapper(mapper()));
    }

    private static ObjectMapper mapper() {
        return EventJson.mapper();
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> expectedRepresentation) {
        if (!(object instanceof SporEvent event)) {
            return super.serialize(object, expectedRepresentation);
        }
        byte[] json = EventJson.write(event);
        T content = String.class.equals(expectedRepresentation)
                ? expectedRepresentation.cast(new String(json, StandardCharsets.UTF_8))
                : getConverter().convert(json, expectedRepresentation);
        return new SimpleSerializedObject<>(content, expectedRepresentation, typeForClass(event.getClass()));
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"
    }) // T is what the caller takes the type to mean, as in the interface
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        if (SerializedMetaData.isSerializedMetaData(serialized) && serialized.getData() instanceof Map<?, ?> metadata) {
            return (T) MetaData.from((Map<String, ?>) metadata);
        }
        Optional<EventType> type = eventType(serialized.getType());
        return type.isPresent()
                ? (T) EventJson.read(
                        type.get(),
                        getConverter().convert(serialized, byte[].class).getData())
                : super.deserialize(serialized);
    }

    @Override
    @SuppressWarnings("rawtypes") // as in the interface
    public Class classForType(SerializedType type) {
        return eventType(type)
                .flatMap(event -> EventCatalogue.classOf(event.name()))
                .map(Class.class::cast)
                .orElseGet(() -> super.classForType(type));
    }

    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as in the interface
    public SerializedType typeForClass(Class type) {
        if (type == null || !SporEvent.class.isAssignableFrom(type) || type.isInterface()) {
            return super.typeForClass(type);
        }
        EventType event = EventCatalogue.typeOf((Class<? extends SporEvent>) type);
        return new SimpleSerializedType(event.name(), Integer.toString(event.revision()));
    }

    /** The event that a stored type names; empty when it names something else. */
    private static Optional<EventType> eventType(SerializedType type) {
        String revision = type.getRevision();
        return revision == null || EventCatalogue.classOf(type.getName()).isEmpty()
                ? Optional.empty()
                : Optional.of(new EventType(type.getName(), Integer.parseInt(revision)));
    }
}
