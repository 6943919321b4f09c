package dk.spor.store.history;

import dk.spor.store.history.Answer.Acknowledged;
import dk.spor.store.history.Answer.Failed;
import dk.spor.store.history.Answer.PlaceTaken;
import dk.spor.store.history.Answer.Unknown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The history of a process while it is made: two lines for each attempt, one when it is begun and one when it is
 * answered. A line is with the operating system before the writer goes on, so a killed process leaves all it has seen.
 *
 * <pre>
 * &gt; ATTEMPT BEGUN STREAM SEQUENCE EVENTS
 * + ATTEMPT ANSWERED FIRST LAST
 * - ATTEMPT ANSWERED                        the place was taken
 * ! ATTEMPT ANSWERED CAUSE                  failed, nothing recorded
 * ? ATTEMPT ANSWERED CAUSE                  not known
 * </pre>
 */
public final class HistoryFile implements AutoCloseable {

    private final Path path;
    private final FileChannel file;
    private final AtomicLong acknowledged = new AtomicLong();

    /** Begins a history in a file that is not there yet. */
    public HistoryFile(Path path) {
        try {
            this.path = path;
            this.file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    /** How many appends were acknowledged so far. */
    public long acknowledged() {
        return acknowledged.get();
    }

    public void begun(Attempt attempt) {
        write("> %s %d %s %d %d"
                .formatted(attempt.id(), attempt.begun(), attempt.stream(), attempt.sequence(), attempt.events()));
    }

    public void answered(Attempt attempt) {
        String id = attempt.id();
        write(
                switch (attempt.answer()) {
                    case Acknowledged(long at, long first, long last) -> "+ %s %d %d %d".formatted(id, at, first, last);
                    case PlaceTaken(long at) -> "- %s %d".formatted(id, at);
                    case Failed(long at, String cause) -> "! %s %d %s".formatted(id, at, oneLine(cause));
                    case Unknown(String cause) -> "? %s %d %s".formatted(id, System.nanoTime(), oneLine(cause));
                });
        if (attempt.answer() instanceof Acknowledged) {
            acknowledged.incrementAndGet();
        }
    }

    private static String oneLine(String cause) {
        return cause.replaceAll("\\s+", " ");
    }

    private synchronized void write(String line) {
        try {
            file.write(ByteBuffer.wrap((line + '\n').getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
