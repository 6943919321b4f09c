package dk.spor.query.projection;

import dk.spor.recording.EventLog;
import dk.spor.recording.PassingEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One way along the log that makes the views of several folds anew. One thread walks and hands every event to the
 * worker that has its stream; each worker reads an event once and folds it for all folds. Now and then everything is
 * stored, and only then the position noted: a rebuild that is killed resumes from there. Where more citizens are active
 * at a time than there is room for, it takes a stretch at a time and walks that once for each part of the citizens.
 */
final class RebuildPass {

    /** Fewer events than this are left to those who follow the log anyway. */
    private static final long CLOSE_ENOUGH = 500;

    /** How many times longer the work between two checkpoints takes than a checkpoint, at the least. */
    private static final int WORK_PER_CHECKPOINT = 5;

    /** Views are let go of in vain where each event makes so many events' worth of them come back. */
    private static final int TOO_MANY_RELOADED = 4;

    private static final int MOST_PARTS = 64;

    private final EventLog log;
    private final List<? extends RebuildTarget<?>> targets;
    private final RebuildSettings settings;
    private final Steering steering;
    private long passed;
    private long nextCheckpoint;
    private boolean crowded;

    RebuildPass(EventLog log, List<? extends RebuildTarget<?>> targets, RebuildSettings settings, Steering steering) {
        this.log = log;
        this.targets = targets;
        this.settings = settings;
        this.steering = steering;
        this.passed = targets.stream().mapToLong(RebuildTarget::from).min().orElse(0);
    }

    /** What a pass tells whoever began it, and is told. Asked often, so it answers at once. */
    interface Steering {

        /** Whether to stop after what is in hand. */
        boolean stopped();

        /** It has come past everything up to here. */
        void passed(long position);

        /** Everything up to here is stored. */
        void stored(long position);
    }

    /** Until the log's end has been reached, or it is stopped; everything it came past is stored then. */
    void run() {
        var past = Past.of(log);
        var workers = IntStream.range(0, settings.workers())
                .mapToObj(number -> new RebuildWorker(
                        number + 1,
                        settings,
                        targets.stream().map(target -> target.openViews(past)).toList()))
                .toList();
        try {
            checkpointLater(Duration.ZERO);
            do {
                if (crowded && log.head() - passed > room()) {
                    walkInParts(workers);
                } else {
                    walk(workers);
                    checkpoint(workers);
                }
            } while (!steering.stopped() && log.head() - passed > CLOSE_ENOUGH);
        } finally {
            workers.forEach(RebuildWorker::close);
        }
    }

    private void walk(List<RebuildWorker> workers) {
        long begin = passed;
        long reloadedBefore = reloaded(workers);
        try (var walk = log.walkAfter(passed)) {
            for (int n = 1; walk.hasNext(); n++) {
                var event = walk.next();
                workers.get(workerOf(event)).hand(event);
                passed = event.position();
                if (n % settings.chunk() == 0) {
                    steering.passed(passed);
                    if (steering.stopped()) {
                        return;
                    }
                    long allowed = TOO_MANY_RELOADED * Math.max(room(), passed - begin);
                    if (!crowded && reloaded(workers) - reloadedBefore > allowed) {
                        crowded = true;
                        return;
                    }
                    if (System.nanoTime() >= nextCheckpoint) {
                        checkpoint(workers);
                    }
                }
            }
        }
    }

    /** As far again as it has come, so that each view comes and goes seldom, however long the log is. */
    private void walkInParts(List<RebuildWorker> workers) {
        long begin = passed;
        long until = Math.min(log.head(), begin + Math.max(room(), begin));
        int parts = Math.toIntExact(Math.clamp(Math.ceilDiv(until, room()), 2L, MOST_PARTS));
        for (int part = 0; part < parts && !steering.stopped(); part++) {
            walkOnePart(workers, begin, until, part, parts);
            await(workers, RebuildWorker::letGo);
        }
        // Of a stretch that was left, what is stored is right but not everything: it is walked again.
        passed = steering.stopped() ? begin : until;
        steering.stored(passed);
        checkpointLater(Duration.ZERO);
    }

    private void walkOnePart(List<RebuildWorker> workers, long begin, long until, int part, int parts) {
        try (var walk = log.walkAfter(begin)) {
            for (int n = 1; walk.hasNext(); n++) {
                var event = walk.next();
                if (event.position() > until) {
                    return;
                }
                if (Math.floorMod(spread(event) / settings.workers(), parts) == part) {
                    workers.get(workerOf(event)).hand(event);
                }
                if (n % settings.chunk() == 0) {
                    steering.passed(begin + ((until - begin) * part + event.position() - begin) / parts);
                    if (steering.stopped()) {
                        return;
                    }
                }
            }
        }
    }

    private long room() {
        return Math.max(1, settings.eventsInHand());
    }

    private static long reloaded(List<RebuildWorker> workers) {
        return workers.stream().mapToLong(RebuildWorker::reloaded).sum();
    }

    private int workerOf(PassingEvent event) {
        return spread(event) % settings.workers();
    }

    /** The same for all events of a stream; not negative. */
    private static int spread(PassingEvent event) {
        int hash = event.stream().hashCode();
        return (hash ^ hash >>> 16) & Integer.MAX_VALUE;
    }

    private void checkpoint(List<RebuildWorker> workers) {
        long began = System.nanoTime();
        await(workers, RebuildWorker::flush);
        steering.stored(passed);
        checkpointLater(Duration.ofNanos(System.nanoTime() - began));
    }

    private static void await(List<RebuildWorker> workers, Function<RebuildWorker, CompletableFuture<Void>> what) {
        try {
            CompletableFuture.allOf(workers.stream().map(what).toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void checkpointLater(Duration lastTook) {
        nextCheckpoint = System.nanoTime()
                + Math.max(
                        settings.betweenCheckpoints().toNanos(),
                        lastTook.multipliedBy(WORK_PER_CHECKPOINT).toNanos());
    }
}
