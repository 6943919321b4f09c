package dk.spor.command.problem;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;

/** A body of which no more than a bounded number of bytes is read, whatever its length is said to be. */
final class BoundedBody implements HttpInputMessage {

    static final int MOST_BYTES = 1024 * 1024;

    private final HttpInputMessage message;

    /** @throws BodyTooLarge when its length is said to be too large */
    BoundedBody(HttpInputMessage message) {
        if (message.getHeaders().getContentLength() > MOST_BYTES) {
            throw new BodyTooLarge();
        }
        this.message = message;
    }

    @Override
    public HttpHeaders getHeaders() {
        return message.getHeaders();
    }

    @Override
    public InputStream getBody() throws IOException {
        return new Counting(message.getBody());
    }

    private static final class Counting extends FilterInputStream {

        private int left = MOST_BYTES;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new BodyTooLarge();
            }
        }
    }
}
