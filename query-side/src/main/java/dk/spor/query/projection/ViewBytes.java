package dk.spor.query.projection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.bson.RawBsonDocument;

/**
 * Writes one document as BSON, byte by byte, so that a view's JSON goes into it without being a string first. The
 * fields come in the order in which they are added. Used once.
 */
final class ViewBytes {

    private static final byte STRING = 0x02;
    private static final byte DOCUMENT = 0x03;
    private static final byte INT32 = 0x10;
    private static final byte INT64 = 0x12;
    private static final int OF_A_USUAL_VIEW = 2_048;

    private final Buffer bytes = new Buffer();

    ViewBytes() {
        bytes.reserve();
    }

    ViewBytes string(String name, String text) {
        field(STRING, name);
        int at = bytes.reserve();
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        endOfText(at);
        return this;
    }

    /** A value as JSON text. */
    ViewBytes json(String name, ObjectMapper json, Object value) throws JsonProcessingException {
        field(STRING, name);
        int at = bytes.reserve();
        try {
            json.writeValue(bytes, value);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("memory can always be written to", e);
        }
        endOfText(at);
        return this;
    }

    ViewBytes int32(String name, int number) {
        field(INT32, name);
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array());
        return this;
    }

    ViewBytes int64(String name, long number) {
        field(INT64, name);
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(number)
                .array());
        return this;
    }

    ViewBytes document(String name, RawBsonDocument inner) {
        field(DOCUMENT, name);
        var buffer = inner.getByteBuffer();
        var copy = new byte[buffer.remaining()];
        buffer.get(copy);
        bytes.writeBytes(copy);
        return this;
    }

    RawBsonDocument end() {
        bytes.write(0);
        bytes.fill(0, bytes.size());
        return bytes.document();
    }

    private void field(byte type, String name) {
        bytes.write(type);
        bytes.writeBytes(name.getBytes(StandardCharsets.UTF_8));
        bytes.write(0);
    }

    private void endOfText(int at) {
        bytes.write(0);
        bytes.fill(at, bytes.size() - at - Integer.BYTES);
    }

    /** Lets lengths be filled in later, and gives its bytes away without copying them. */
    private static final class Buffer extends ByteArrayOutputStream {

        Buffer() {
            super(OF_A_USUAL_VIEW);
        }

        int reserve() {
            int at = count;
            writeBytes(new byte[Integer.BYTES]);
            return at;
        }

        void fill(int at, int length) {
            ByteBuffer.wrap(buf).order(ByteOrder.LITTLE_ENDIAN).putInt(at, length);
        }

        RawBsonDocument document() {
            return new RawBsonDocument(buf, 0, count);
        }
    }
}
