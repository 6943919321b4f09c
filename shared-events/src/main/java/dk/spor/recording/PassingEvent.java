package dk.spor.recording;

/**
 * An event as a walk comes past it: where it stands and whose it is; what it says only when asked, so that whoever
 * walks can leave the reading to others.
 */
public interface PassingEvent {

    /** Its place in the whole log, from 1. */
    long position();

    /** Whose event it is. */
    StreamId stream();

    /**
     * The whole event; may be asked by any thread.
     *
     * @throws UnreadableRecordedEvent when this program can't read it
     */
    RecordedEvent read();
}
