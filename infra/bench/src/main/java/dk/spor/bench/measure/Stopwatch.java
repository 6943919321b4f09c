package dk.spor.bench.measure;

import dk.spor.bench.contestant.Visitor;
import java.time.Duration;

/** Counts what comes past, and asks for the end when the time is up. Used by one thread. */
public final class Stopwatch implements Visitor {

    private static final int LOOK_EVERY = 64;

    private final long begin = System.nanoTime();
    private final long deadline;
    private long count;
    private Object last = "";

    /** @param atMost when to end, if the log hasn't ended by then */
    public Stopwatch(Duration atMost) {
        this.deadline = begin + atMost.toNanos();
    }

    @Override
    public boolean visit(Object content) {
        last = content;
        count++;
        return count % LOOK_EVERY != 0 || System.nanoTime() - deadline < 0;
    }

    /** How many have come past. */
    public long count() {
        return count;
    }

    /** How many a second have come past since the begin. */
    public double perSecond() {
        return perSecond(count, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** The last one; kept so that no compiler can leave its making out. */
    public Object last() {
        return last;
    }

    /** A rate. */
    public static double perSecond(long count, Duration time) {
        return count * 1e9 / time.toNanos();
    }
}
