package dk.spor.recording;

import java.time.Duration;
import java.util.List;

/**
 * The log as those see it who only read: every event ever recorded, in the one order that counts. Everything that was
 * acknowledged is there, nothing ever leaves it.
 */
public interface EventLog {

    /** The position of the last event; 0 while the log is empty. */
    long head();

    /**
     * Up to {@code limit} events after {@code position}, in order; fewer, or none, at the end of the log, and fewer
     * where the next one can't be read.
     *
     * @throws UnreadableRecordedEvent when the very first of them can't be read
     */
    List<RecordedEvent> readAfter(long position, int limit);

    /**
     * Walks along all events after {@code position}, to the end of the log as it is when the walk gets there. An event
     * that can't be read does not end the walk: it says so when it is asked.
     */
    default LogWalk walkAfter(long position) {
        return new PagedWalk(this, position);
    }

    /** Up to {@code limit} events of one stream from {@code fromSequence} on, in order; empty for an unknown stream. */
    List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit);

    /** Whether other processes may write to it as well. */
    default boolean isShared() {
        return true;
    }

    /** The sequence of the stream's last event; -1 for an unknown stream. */
    long lastSequence(StreamId stream);

    /**
     * Waits until the log has events after {@code position}.
     *
     * @return true when it has, false when {@code atMost} has passed first
     */
    boolean awaitBeyond(long position, Duration atMost) throws InterruptedException;
}
