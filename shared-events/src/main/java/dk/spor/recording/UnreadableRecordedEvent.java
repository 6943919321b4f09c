package dk.spor.recording;

import org.jspecify.annotations.Nullable;

/**
 * An event that stands in the log and can't be read by this program. Says where, and whose it is, never what it says.
 */
public final class UnreadableRecordedEvent extends RuntimeException {

    private final long position;
    private final StreamId stream;

    /** @param problem what is wrong with it, as the end of a sentence; holds nothing personal */
    public UnreadableRecordedEvent(long position, StreamId stream, String problem, @Nullable Throwable cause) {
        super("The event at position " + position + " " + problem, cause);
        this.position = position;
        this.stream = stream;
    }

    public long position() {
        return position;
    }

    public StreamId stream() {
        return stream;
    }
}
