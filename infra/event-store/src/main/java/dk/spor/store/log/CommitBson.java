package dk.spor.store.log;

import static dk.spor.store.log.CommitLayout.AT;
import static dk.spor.store.log.CommitLayout.COMMIT;
import static dk.spor.store.log.CommitLayout.EVENTS;
import static dk.spor.store.log.CommitLayout.FIRST;
import static dk.spor.store.log.CommitLayout.FORMAT;
import static dk.spor.store.log.CommitLayout.FORMAT_VERSION;
import static dk.spor.store.log.CommitLayout.UNCHAINED;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinaryReader;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.RawBsonDocument;
import org.bson.UuidRepresentation;
import org.bson.io.ByteBufferBsonInput;
import org.jspecify.annotations.Nullable;

/** Reads commits from their bytes, without a document in between; docs/log-format.md says what each field means. */
final class CommitBson {

    private CommitBson() {}

    /** @throws UnreadableLog when the document is none that docs/log-format.md describes */
    static Commit read(RawBsonDocument document) {
        try (BsonBinaryReader reader = new BsonBinaryReader(new ByteBufferBsonInput(document.getByteBuffer()))) {
            return read(reader);
        }
    }

    private static Commit read(BsonReader reader) {
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
                case EVENTS -> readEvents(reader, events);
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

    private static void readEvents(BsonReader reader, List<StoredEvent> events) {
        reader.readStartArray();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            events.add(StoredEventBson.read(reader));
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
