package dk.spor.bench.event;

import java.util.Iterator;
import java.util.stream.LongStream;

/** What a log is filled with. */
public interface Happenings {

    /** The event at a place in the log, from 0. */
    BenchEvent at(long index);

    /** Whose it is. */
    long citizenOf(long index);

    /** The share of the first {@code events} events that one of several loaders records: some citizens, in order. */
    default Iterator<BenchEvent> share(int loader, int loaders, long events) {
        return LongStream.range(0, events)
                .filter(index -> citizenOf(index) % loaders == loader)
                .mapToObj(this::at)
                .iterator();
    }
}
