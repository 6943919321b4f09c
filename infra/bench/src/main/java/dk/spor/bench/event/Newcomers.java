package dk.spor.bench.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Citizens whom no log knows yet, for appending: no two of them are the same in one run. */
public final class Newcomers {

    private static final long FAR_FROM_LOADED_ONES = 1L << 32;

    private final AtomicLong next = new AtomicLong(FAR_FROM_LOADED_ONES);

    /** Events for one writer, each the next of its citizen. Used by one thread. */
    public Supplier<BenchEvent> writer() {
        return new Supplier<>() {

            private long citizen = next.getAndIncrement();
            private int sequence;

            @Override
            public BenchEvent get() {
                if (sequence == Histories.EVENTS_OF_A_CITIZEN) {
                    citizen = next.getAndIncrement();
                    sequence = 0;
                }
                return Histories.event(citizen, sequence++, Instant.now().truncatedTo(ChronoUnit.MILLIS));
            }
        };
    }
}
