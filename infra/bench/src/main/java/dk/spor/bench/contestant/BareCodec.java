package dk.spor.bench.contestant;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;

/** Straight between the record and the driver's buffer, without a document in between; fields in a fixed order. */
final class BareCodec implements Codec<BareRecord> {

    static final String STREAM = "stream";
    static final String SEQUENCE = "sequence";

    @Override
    public Class<BareRecord> getEncoderClass() {
        return BareRecord.class;
    }

    @Override
    public void encode(BsonWriter writer, BareRecord value, EncoderContext context) {
        writer.writeStartDocument();
        writer.writeString("_id", value.id());
        writer.writeString(STREAM, value.stream());
        writer.writeInt64(SEQUENCE, value.sequence());
        writer.writeString("type", value.type());
        writer.writeInt32("revision", value.revision());
        writer.writeDateTime("at", value.at().toEpochMilli());
        writer.writeStartDocument("metadata");
        value.metadata().forEach(writer::writeString);
        writer.writeEndDocument();
        writer.writeString("payload", value.payload());
        writer.writeEndDocument();
    }

    @Override
    public BareRecord decode(BsonReader reader, DecoderContext context) {
        reader.readStartDocument();
        String id = reader.readString("_id");
        String stream = reader.readString(STREAM);
        long sequence = reader.readInt64(SEQUENCE);
        String type = reader.readString("type");
        int revision = reader.readInt32("revision");
        Instant at = Instant.ofEpochMilli(reader.readDateTime("at"));
        reader.readName("metadata");
        Map<String, String> metadata = texts(reader);
        String payload = reader.readString("payload");
        reader.readEndDocument();
        return new BareRecord(stream, sequence, id, type, revision, at, metadata, payload);
    }

    private static Map<String, String> texts(BsonReader reader) {
        Map<String, String> texts = new LinkedHashMap<>();
        reader.readStartDocument();
        while (reader.readBsonType() != BsonType.END_OF_DOCUMENT) {
            texts.put(reader.readName(), reader.readString());
        }
        reader.readEndDocument();
        return texts;
    }
}
