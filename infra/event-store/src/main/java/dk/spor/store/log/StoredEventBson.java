package dk.spor.store.log;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.jspecify.annotations.Nullable;

/** One event as a BSON document, in a commit and in a snapshot. */
final class StoredEventBson {

    static final String KEY = "key";
    static final String AT = "at";

    private static final String AGGREGATE_TYPE = "aggregate";
    private static final String TYPE = "type";
    private static final String REVISION = "rev";
    private static final String ID = "id";
    private static final String METADATA = "meta";
    private static final String PAYLOAD = "data";

    private StoredEventBson() {}

    static void write(BsonWriter writer, StoredEvent event) {
        writer.writeStartDocument();
        writer.writeString(KEY, event.key());
        if (event.place() != null) {
            writeIfThere(writer, AGGREGATE_TYPE, event.place().aggregateType());
        }
        writer.writeString(TYPE, event.type());
        writeIfThere(writer, REVISION, event.revision());
        writer.writeString(ID, event.id());
        writer.writeDateTime(AT, event.at().toEpochMilli());
        writer.writeStartDocument(METADATA);
        event.metadata().forEach(writer::writeString);
        writer.writeEndDocument();
        writer.writeString(PAYLOAD, event.payload().text());
        writer.writeEndDocument();
    }

    private static void writeIfThere(BsonWriter writer, String field, @Nullable String value) {
        if (value != null) {
            writer.writeString(field, value);
        }
    }

    static StoredEvent read(BsonReader reader) {
        return read(reader, text -> Payload.of(text.readString()));
    }

    /** @param payloads reads the value that the reader stands at as an event's content */
    static StoredEvent read(BsonReader reader, Function<BsonReader, Payload> payloads) {
        @Nullable String key = null;
        @Nullable String aggregateType = null;
        @Nullable String type = null;
        @Nullable String revision = null;
        @Nullable String id = null;
        @Nullable Instant at = null;
        Map<String, String> metadata = Map.of();
        @Nullable Payload payload = null;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case KEY -> key = reader.readString();
                case AGGREGATE_TYPE -> aggregateType = reader.readString();
                case TYPE -> type = reader.readString();
                case REVISION -> revision = reader.readString();
                case ID -> id = reader.readString();
                case AT -> at = Instant.ofEpochMilli(reader.readDateTime());
                case METADATA -> metadata = readStrings(reader);
                case PAYLOAD -> payload = payloads.apply(reader);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        if (key == null || type == null || id == null || at == null || payload == null) {
            throw new UnreadableLog("An event in the log (key %s, id %s) lacks one of its fields %s"
                    .formatted(key, id, List.of(KEY, TYPE, ID, AT, PAYLOAD)));
        }
        return new StoredEvent(id, place(key, aggregateType), type, revision, at, metadata, payload);
    }

    private static Map<String, String> readStrings(BsonReader reader) {
        Map<String, String> strings = new LinkedHashMap<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            strings.put(reader.readName(), reader.readString());
        }
        reader.readEndDocument();
        return strings;
    }

    private static @Nullable StreamPlace place(String key, @Nullable String aggregateType) {
        int separator = key.lastIndexOf('#');
        if (separator == 0) {
            return null;
        }
        try {
            return new StreamPlace(
                    key.substring(0, separator), Long.parseLong(key, separator + 1, key.length(), 10), aggregateType);
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw new UnreadableLog(
                    "An event in the log has the key %s; a key is STREAM#SEQUENCE or #ID".formatted(key), e);
        }
    }
}
