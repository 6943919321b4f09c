package dk.spor.app.ndjson;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The lines of a file as bytes, so that one that is not UTF-8 or too long is told by its number. */
final class Lines implements AutoCloseable {

    /** As much as the API takes at a time. */
    static final int MOST_BYTES = 1 << 20;

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream file;
    private long number;

    private Lines(InputStream file) {
        this.file = file;
    }

    static Lines of(Path file) throws IOException {
        return new Lines(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
    }

    /** The number of the line that was read last, the first being 1. */
    long number() {
        return number;
    }

    /** The next line without its end, cut off behind {@link #MOST_BYTES}; null behind the last one. */
    byte @Nullable [] next() throws IOException {
        int next = file.read();
        if (next < 0) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream(512);
        for (; next >= 0 && next != '\n'; next = file.read()) {
            if (line.size() <= MOST_BYTES) {
                line.write(next);
            }
        }
        return withoutMark(line.toByteArray());
    }

    private byte[] withoutMark(byte[] line) {
        boolean marked = number == 1
                && line.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return marked ? Arrays.copyOfRange(line, BYTE_ORDER_MARK.length, line.length) : line;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
