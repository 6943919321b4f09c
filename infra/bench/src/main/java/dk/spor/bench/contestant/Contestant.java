package dk.spor.bench.contestant;

import dk.spor.bench.event.BenchEvent;
import java.util.List;

/** An opened store with a log of its own. May be used by many threads. */
public interface Contestant extends AutoCloseable {

    /** Records one event as a commit of its own, and returns when it is durable. */
    void append(BenchEvent event);

    /**
     * Records events before anything is measured. What is stored is what {@link #append} would have stored, but it may
     * be done by other means, and be less durable.
     */
    default void load(List<BenchEvent> events) {
        events.forEach(this::append);
    }

    /** How many threads load best. */
    default int loaders() {
        return 16;
    }

    /** The ways to read the whole log, at least one. */
    List<WholeLogRead> wholeLogReads();

    /** Reads a stream from its first event on, up to objects of the events' classes. */
    void readStream(String stream, Visitor visitor);

    /** Removes the log. */
    void drop();

    /** Ends the connections; the log stays. */
    @Override
    void close();
}
