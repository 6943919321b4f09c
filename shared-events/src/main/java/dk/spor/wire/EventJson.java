package dk.spor.wire;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dk.spor.events.SporEvent;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Events as JSON: UTF-8, fields in the order of the record, absent values left out, dates as {@code YYYY-MM-DD}. A
 * field that is unknown, missing or null where it must not be makes an event unreadable, never half read.
 */
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .addModule(new RestatedModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    /** For events in the revision of today, which are nearly all: these need no upcasting, and so no tree. */
    private static final Map<EventType, ObjectReader> PRESENT = EventCatalogue.all().stream()
            .collect(Collectors.toUnmodifiableMap(EventCatalogue::typeOf, MAPPER::readerFor));

    private EventJson() {}

    /** A mapper of its own for those who must hand one to a library; changing it changes nothing here. */
    public static ObjectMapper mapper() {
        return MAPPER.copy();
    }

    /** The event in its present revision. */
    public static byte[] write(SporEvent event) {
        try {
            return MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an event can always be written: " + event.getClass(), e);
        }
    }

    /**
     * The event as today's class, whichever revision it was written in.
     *
     * @throws UnreadableEvent when the name is unknown, the revision is newer than this program or the JSON does not
     *     fit
     */
    public static SporEvent read(EventType type, byte[] json) {
        var reader = PRESENT.get(type);
        var event = reader == null ? null : readPresent(reader, json);
        return event == null ? readAny(type, json) : event;
    }

    /** Null where it can't be read this way; what is wrong with it is then found out the long way. */
    private static @Nullable SporEvent readPresent(ObjectReader reader, byte[] json) {
        try {
            SporEvent event = reader.readValue(json);
            return event != null && MissingComponent.of(event).isEmpty() ? event : null;
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    private static SporEvent readAny(EventType type, byte[] json) {
        try {
            var node = MAPPER.readTree(json);
            if (!(node instanceof ObjectNode object)) {
                throw new UnreadableEvent(type, "is not a JSON object", null);
            }
            return read(type, object);
        } catch (IOException e) {
            throw new UnreadableEvent(type, "is not JSON", e);
        }
    }

    static SporEvent read(EventType type, ObjectNode json) {
        var target = EventCatalogue.classOf(type.name())
                .orElseThrow(() -> new UnreadableEvent(type, "has a name that this program does not know", null));
        try {
            var event = MAPPER.treeToValue(Upcasters.upcast(type, json), target);
            MissingComponent.of(event).ifPresent(missing -> {
                throw new UnreadableEvent(type, "lacks its field " + missing, null);
            });
            return event;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableEvent(type, "does not fit its contract", e);
        }
    }
}
