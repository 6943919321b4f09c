package dk.spor.store.log;

import static dk.spor.store.log.CommitLayout.AT;
import static dk.spor.store.log.CommitLayout.COMMIT;
import static dk.spor.store.log.CommitLayout.EVENTS;
import static dk.spor.store.log.CommitLayout.FIRST;
import static dk.spor.store.log.CommitLayout.FORMAT;
import static dk.spor.store.log.CommitLayout.FORMAT_VERSION;
import static dk.spor.store.log.CommitLayout.UNCHAINED;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;
import org.bson.UuidRepresentation;
import org.bson.io.ByteBufferBsonInput;
import org.jspecify.annotations.Nullable;

/** Reads commits from their bytes, without a document in between; docs/log-format.md says what each field means. */
final class CommitBson {

    private CommitBson() {}

    /** @throws UnreadableLog when the document is none that docs/log-format.md describes */
    static Commit read(RawBsonDocument document) {
        ByteBuf bytes = document.getByteBuffer();
        ByteBufferBsonInput input = new ByteBufferBsonInput(bytes);
        try (BsonBinaryReader reader = new BsonBinaryReader(input)) {
            return read(reader, payload -> payloadAt(payload, input, bytes.asNIO()));
        }
    }

    /** The bytes of a string: after four for their number, and before a NUL. */
    private static Payload payloadAt(BsonReader reader, ByteBufferBsonInput input, ByteBuffer bytes) {
        if (reader.getCurrentBsonType() != BsonType.STRING) {
            return Payload.of(reader.readString());
        }
        int begin = input.getPosition() + Integer.BYTES;
        reader.skipValue();
        byte[] utf8 = new byte[input.getPosition() - 1 - begin];
        bytes.get(begin, utf8);
        return Payload.ofUtf8(utf8);
    }

    private static Commit read(BsonReader reader, Function<BsonReader, Payload> payloads) {
        long first = 0;
        @Nullable UUID id = null;
        @Nullable Instant at = null;
        List<StoredEvent> events = new ArrayList<>(2);
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case FIRST -> first = reader.readInt64();
                case FORMAT -> requireKnownFormat(reader.readInt32(), first);
                case COMMIT -> id = reader.readBinaryData().asUuid(UuidRepresentation.STANDARD);
                case AT -> at = Instant.ofEpochMilli(reader.readDateTime());
                case EVENTS -> readEvents(reader, payloads, events);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        if (first < 1 || id == null || at == null || events.isEmpty()) {
            throw new UnreadableLog("The document with _id %d in the log is not a commit: it has to have %s"
                    .formatted(first, List.of(FIRST, COMMIT, AT, EVENTS)));
        }
        return new Commit(first, id, at, events);
    }

    private static void readEvents(
            BsonReader reader, Function<BsonReader, Payload> payloads, List<StoredEvent> events) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            events.add(StoredEventBson.read(reader, payloads));
        }
        reader.readEndArray();
    }

    private static void requireKnownFormat(int version, long first) {
        if (version != FORMAT_VERSION && version != UNCHAINED) {
            throw new UnreadableLog(
                    "The commit at position %d is written in format %d; this program reads formats %d and %d. A newer Spor wrote it: use that one."
                            .formatted(first, version, UNCHAINED, FORMAT_VERSION));
        }
    }
}
