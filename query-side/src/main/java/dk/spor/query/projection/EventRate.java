package dk.spor.query.projection;

import java.util.function.LongSupplier;

/** How many events a second, over the last seconds. */
final class EventRate {

    private static final int SECONDS = 10;

    private final LongSupplier nanoTime;
    private final long[] counts = new long[SECONDS + 1];
    private long second;

    /** @param nanoTime as {@link System#nanoTime} */
    EventRate(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.second = now();
    }

    synchronized void add(long events) {
        advance();
        counts[place(second)] += events;
    }

    /** Over the last {@value #SECONDS} whole seconds; the one that runs does not count yet. */
    synchronized double perSecond() {
        advance();
        long sum = 0;
        for (int back = 1; back <= SECONDS; back++) {
            sum += counts[place(second - back)];
        }
        return sum / (double) SECONDS;
    }

    private void advance() {
        long now = now();
        for (long passing = Math.max(second + 1, now - SECONDS); passing <= now; passing++) {
            counts[place(passing)] = 0;
        }
        second = now;
    }

    private long now() {
        return nanoTime.getAsLong() / 1_000_000_000L;
    }

    private static int place(long second) {
        return Math.floorMod(second, SECONDS + 1);
    }
}
