package dk.spor.store.log;

import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.jspecify.annotations.Nullable;

/** Snapshots as BSON and back. */
final class SnapshotCodec implements Codec<Snapshot> {

    static final String STREAM = "_id";
    static final String SEQUENCE = "sequence";

    private static final String STATE = "state";

    @Override
    public void encode(BsonWriter writer, Snapshot snapshot, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString(STREAM, snapshot.stream());
        writer.writeInt64(SEQUENCE, snapshot.sequence());
        writer.writeName(STATE);
        StoredEventBson.write(writer, snapshot.event());
        writer.writeEndDocument();
    }

    @Override
    public Snapshot decode(BsonReader reader, DecoderContext context) {
        @Nullable String stream = null;
        long sequence = 0;
        @Nullable StoredEvent event = null;
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (reader.readName()) {
                case STREAM -> stream = reader.readString();
                case SEQUENCE -> sequence = reader.readInt64();
                case STATE -> event = StoredEventBson.read(reader);
                default -> reader.skipValue();
            }
        }
        reader.readEndDocument();
        if (stream == null || event == null) {
            throw new UnreadableLog(
                    "The snapshot of %s lacks its state. Delete it: the stream is read without.".formatted(stream));
        }
        return new Snapshot(stream, sequence, event);
    }

    @Override
    public Class<Snapshot> getEncoderClass() {
        return Snapshot.class;
    }
}
