package dk.spor.app.hmis.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Bounds what one row may take, so that a quote that is never closed can't fill the memory. */
final class MeteredReader extends FilterReader {

    private static final int LONGEST_ROW = 16_000_000;
    private long sinceRowBegan;

    MeteredReader(Reader in) {
        super(in);
    }

    void rowBegins() {
        sinceRowBegan = 0;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int characters) throws IOException {
        sinceRowBegan += characters;
        if (sinceRowBegan > LONGEST_ROW) {
            throw new IOException("the row is longer than " + LONGEST_ROW + " characters");
        }
    }
}
