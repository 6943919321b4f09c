package dk.spor.query.testing;

import dk.spor.recording.EventLog;
import dk.spor.recording.LogWalk;
import dk.spor.recording.PassingEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A log along which something happens when a walk comes past a position. */
public final class StoppingLog implements EventLog {

    private final EventLog log;
    private final AtomicInteger heads = new AtomicInteger();
    private final AtomicInteger walks = new AtomicInteger();
    private long position = Long.MAX_VALUE;
    private int walksBefore;
    private Runnable happens = () -> {};
    private BooleanSupplier goesOn = () -> true;
    private volatile boolean reached;

    public StoppingLog(EventLog log) {
        this.log = log;
    }

    /** What happens, once, before the event at this position. */
    public void at(long when, Runnable what) {
        position = when;
        happens = what;
    }

    /** The same, but not in the first {@code many} walks. */
    public void afterWalks(int many, long when, Runnable what) {
        walksBefore = many;
        at(when, what);
    }

    /** How many walks have begun. */
    public int walks() {
        return walks.get();
    }

    /** After that the walk goes on when this is so. */
    public void waitUntil(BooleanSupplier condition) {
        goesOn = condition;
    }

    /** Whether a walk has come past. */
    public boolean reached() {
        return reached;
    }

    /** How many times somebody has asked for the head since then. */
    public int headsAskedSince() {
        return heads.get();
    }

    @Override
    public LogWalk walkAfter(long from) {
        int number = walks.incrementAndGet();
        var walk = log.walkAfter(from);
        return new LogWalk() {
            @Override
            public boolean hasNext() {
                return walk.hasNext();
            }

            @Override
            public PassingEvent next() {
                var next = walk.next();
                if (next.position() >= position && number > walksBefore && !reached) {
                    reached = true;
                    heads.set(0);
                    happens.run();
                    while (!goesOn.getAsBoolean()) {
                        Thread.yield();
                    }
                }
                return next;
            }

            @Override
            public void close() {
                walk.close();
            }
        };
    }

    @Override
    public long head() {
        heads.incrementAndGet();
        return log.head();
    }

    @Override
    public List<RecordedEvent> readAfter(long from, int limit) {
        return log.readAfter(from, limit);
    }

    @Override
    public List<RecordedEvent> readStream(StreamId stream, long fromSequence, int limit) {
        return log.readStream(stream, fromSequence, limit);
    }

    @Override
    public long lastSequence(StreamId stream) {
        return log.lastSequence(stream);
    }

    @Override
    public boolean awaitBeyond(long after, Duration atMost) throws InterruptedException {
        return log.awaitBeyond(after, atMost);
    }
}
