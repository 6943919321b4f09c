package dk.spor.wire;

import dk.spor.recording.Recording;
import dk.spor.recording.SourceRow;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who, in which role, by which request and from which source, as the flat map of strings that stands beside an event.
 */
public final class Recordings {

    private static final String BY = "by";
    private static final String ROLE = "role";
    private static final String REQUEST = "request";
    private static final String DIGEST = "requestDigest";
    private static final String SYSTEM = "source.system";
    private static final String FILE = "source.file";
    private static final String ROW = "source.row";
    private static final String CREATED = "source.createdAt";
    private static final String UPDATED = "source.updatedAt";
    private static final String USER = "source.user";

    private Recordings() {}

    public static Map<String, String> toMap(Recording recording) {
        var map = new LinkedHashMap<String, String>();
        map.put(BY, recording.by().value());
        map.put(ROLE, recording.role().name());
        map.put(REQUEST, recording.request().value());
        map.put(DIGEST, recording.requestDigest());
        var source = recording.source();
        if (source != null) {
            map.put(SYSTEM, source.system());
            map.put(FILE, source.file());
            map.put(ROW, source.id());
            putIfKnown(map, CREATED, source.createdAt());
            putIfKnown(map, UPDATED, source.updatedAt());
            putIfKnown(map, USER, source.user());
        }
        return map;
    }

    /**
     * @param map as {@link #toMap} makes it; values of other types, as Axon's metadata may hold, are read by their text
     */
    public static Recording fromMap(Map<String, ?> map) {
        return new Recording(
                new UserId(required(map, BY)),
                Role.valueOf(required(map, ROLE)),
                new RequestKey(required(map, REQUEST)),
                required(map, DIGEST),
                map.containsKey(SYSTEM) ? source(map) : null);
    }

    private static SourceRow source(Map<String, ?> map) {
        return new SourceRow(
                required(map, SYSTEM),
                required(map, FILE),
                required(map, ROW),
                time(map, CREATED),
                time(map, UPDATED),
                text(map, USER));
    }

    private static void putIfKnown(Map<String, String> map, String key, @Nullable Object value) {
        if (value != null) {
            map.put(key, value.toString());
        }
    }

    private static @Nullable LocalDateTime time(Map<String, ?> map, String key) {
        var text = text(map, key);
        return text == null ? null : LocalDateTime.parse(text);
    }

    private static String required(Map<String, ?> map, String key) {
        var text = text(map, key);
        if (text == null) {
            throw new IllegalArgumentException("The metadata of an event lacks " + key + "; it has " + map.keySet());
        }
        return text;
    }

    private static @Nullable String text(Map<String, ?> map, String key) {
        var value = map.get(key);
        return value == null ? null : value.toString();
    }
}
