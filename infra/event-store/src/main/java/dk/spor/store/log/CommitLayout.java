package dk.spor.store.log;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.bson.BsonBinary;
import org.bson.BsonBinaryWriter;
import org.bson.UuidRepresentation;
import org.bson.io.BasicOutputBuffer;
import org.bson.io.OutputBuffer;

/**
 * Where in a commit's document what stands. All that depends on the place in the log comes before the events and has
 * the same length in every commit, so it can be filled in afterwards, at the same offsets.
 */
final class CommitLayout {

    static final String FIRST = "_id";
    static final String LAST = "last";
    static final String FORMAT = "v";
    static final String COMMIT = "commit";
    static final String AT = "at";
    static final String LATEST = "latest";
    static final String PREVIOUS = "prev";
    static final String HASH = "hash";
    static final String EVENTS = "events";

    /** The format that is written; {@link #UNCHAINED} is read as well. */
    static final int FORMAT_VERSION = 2;

    /** The format before there was a chain: without latest, prev and hash. */
    static final int UNCHAINED = 1;

    private static final Offsets AT_OFFSET = Offsets.find();

    private CommitLayout() {}

    /** Writes a commit out, with zeros wherever its place will stand. */
    static void write(OutputBuffer target, NewCommit commit) {
        try (BsonBinaryWriter writer = new BsonBinaryWriter(target)) {
            writer.writeStartDocument();
            writeWithoutPlace(writer, target, commit.id());
            writer.writeStartArray(EVENTS);
            commit.events().forEach(event -> StoredEventBson.write(writer, event));
            writer.writeEndArray();
            writer.writeEndDocument();
        }
    }

    /** What comes before the events; tells where in it the place will stand. */
    private static Offsets writeWithoutPlace(BsonBinaryWriter writer, OutputBuffer target, UUID id) {
        writer.writeInt64(FIRST, 0);
        int first = target.getPosition() - Long.BYTES;
        writer.writeInt64(LAST, 0);
        int last = target.getPosition() - Long.BYTES;
        writer.writeInt32(FORMAT, FORMAT_VERSION);
        writer.writeBinaryData(COMMIT, new BsonBinary(id, UuidRepresentation.STANDARD));
        writer.writeDateTime(AT, 0);
        int at = target.getPosition() - Long.BYTES;
        writer.writeDateTime(LATEST, 0);
        int latest = target.getPosition() - Long.BYTES;
        writer.writeBinaryData(PREVIOUS, new BsonBinary(new byte[Hash.BYTES]));
        int previous = target.getPosition() - Hash.BYTES;
        writer.writeBinaryData(HASH, new BsonBinary(new byte[Hash.BYTES]));
        int hash = target.getPosition() - Hash.BYTES;
        return new Offsets(first, last, at, latest, previous, hash);
    }

    /** Fills in the place of a commit, in a buffer in BSON's byte order. */
    static void fillIn(ByteBuffer document, long first, Hash previous, Tip placed) {
        document.putLong(AT_OFFSET.first, first);
        document.putLong(AT_OFFSET.last, placed.position());
        document.putLong(AT_OFFSET.at, placed.at().toEpochMilli());
        document.putLong(AT_OFFSET.latest, placed.latest().toEpochMilli());
        previous.copyTo(document.array(), AT_OFFSET.previous);
        placed.hash().copyTo(document.array(), AT_OFFSET.hash);
    }

    private record Offsets(int first, int last, int at, int latest, int previous, int hash) {

        /** By writing, not by counting. */
        static Offsets find() {
            try (BasicOutputBuffer buffer = new BasicOutputBuffer();
                    BsonBinaryWriter writer = new BsonBinaryWriter(buffer)) {
                writer.writeStartDocument();
                return writeWithoutPlace(writer, buffer, new UUID(0, 0));
            }
        }
    }
}
