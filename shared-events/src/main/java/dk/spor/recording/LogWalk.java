package dk.spor.recording;

import java.util.Iterator;

/**
 * A walk along the log, one event after the other in the order of their positions, in constant memory however long the
 * log is. Walked by one thread at a time, and closed by whoever began it.
 */
public interface LogWalk extends Iterator<PassingEvent>, AutoCloseable {

    @Override
    void close();
}
