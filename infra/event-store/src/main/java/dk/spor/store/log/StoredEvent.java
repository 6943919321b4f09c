package dk.spor.store.log;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event in the form in which it is stored: its content is text, and nobody here looks into it.
 *
 * @param id unique in the log
 * @param place where in which stream; null for an event that belongs to none
 * @param type the name under which its content is read
 * @param revision the revision of that name in which it was written
 * @param at when it was published, UTC, to the millisecond; tells nothing about order
 * @param metadata what stands beside the content, in the order in which it is stored
 * @param payload the content, JSON
 */
public record StoredEvent(
        String id,
        @Nullable StreamPlace place,
        String type,
        @Nullable String revision,
        Instant at,
        Map<String, String> metadata,
        Payload payload) {

    public StoredEvent {
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
    }

    /** The same, of a content that is a text. */
    public StoredEvent(
            String id,
            @Nullable StreamPlace place,
            String type,
            @Nullable String revision,
            Instant at,
            Map<String, String> metadata,
            String payload) {
        this(id, place, type, revision, at, metadata, Payload.of(payload));
    }

    /**
     * What may stand in the log only once: the place in the stream or, for an event of no stream, the event's own id.
     */
    public String key() {
        return place == null ? '#' + id : place.key();
    }
}
