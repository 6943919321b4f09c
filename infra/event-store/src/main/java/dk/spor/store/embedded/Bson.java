package dk.spor.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Collection;
import org.h2.mvstore.WriteBuffer;

/** Documents as bytes and back, with the library's own encoder of its wire protocol. */
final class Bson {

    private static final int BYTES_PER_VALUE = 40;

    private Bson() {}

    static byte[] bytes(Document document) {
        ByteBuf buffer = Unpooled.buffer(512);
        try {
            BsonEncoder.encodeDocument(document, buffer);
            byte[] bytes = new byte[buffer.readableBytes()];
            buffer.readBytes(bytes);
            return bytes;
        } finally {
            buffer.release();
        }
    }

    static void write(WriteBuffer target, Document document) {
        target.put(bytes(document));
    }

    static Document read(ByteBuffer source) {
        int start = source.position();
        int length = source.slice().order(ByteOrder.LITTLE_ENDIAN).getInt();
        ByteBuf buffer = Unpooled.wrappedBuffer(source.slice(start, length));
        source.position(start + length);
        return BsonDecoder.decodeBson(buffer);
    }

    /** About how much of the heap a value takes: the measure by which pages are split and kept in memory. */
    static int heapBytes(Object value) {
        return switch (value) {
            case String text -> BYTES_PER_VALUE + text.length();
            case Document document -> {
                int sum = BYTES_PER_VALUE;
                for (Object field : document.values()) {
                    sum += BYTES_PER_VALUE + (field == null ? 0 : heapBytes(field));
                }
                yield sum;
            }
            case Collection<?> values -> {
                int sum = BYTES_PER_VALUE;
                for (Object element : values) {
                    sum += element == null ? 0 : heapBytes(element);
                }
                yield sum;
            }
            default -> BYTES_PER_VALUE;
        };
    }
}
