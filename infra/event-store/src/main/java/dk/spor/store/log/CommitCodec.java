package dk.spor.store.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.UuidRepresentation;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** Commits as BSON and back, without a document in between; docs/log-format.md says what each field means. */
final class CommitCodec implements Codec<Commit> {

    static final String FIRST = "_id";
    static final String LAST = "last";
    static final String COMMIT = "commit";
    static final String EVENTS = "events";

    private static final String FORMAT = "v";
    private static final int FORMAT_VERSION = 1;
    private static final String AT = "at";

    @Override
    public void encode(BsonWriter writer, Commit commit, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeInt64(FIRST, commit.first());
        writer.writeInt64(LAST, commit.last());
        writer.writeInt32(FORMAT, FORMAT_VERSION);
        writer.writeBinaryData(COMMIT, new BsonBinary(commit.id(), UuidRepresentation.STANDARD));
        writer.writeDateTime(AT, commit.at().toEpochMilli());
        writer.writeStartArray(EVENTS);
        commit.events().forEach(event -> StoredEventBson.write(writer, event));
        writer.writeEndArray();
        writer.writeEndDocument();
    }

    @Override
    public Commit decode(BsonReader reader, DecoderContext context) {
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
        if (version != FORMAT_VERSION) {
            throw new UnreadableLog(
                    "The commit at position %d is written in format %d; this program reads format %d. A newer Spor wrote it: use that one."
                            .formatted(first, version, FORMAT_VERSION));
        }
    }

    @Override
    public Class<Commit> getEncoderClass() {
        return Commit.class;
    }
}
