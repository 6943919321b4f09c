package dk.spor.query.projection;

import dk.spor.recording.EventLog;
import dk.spor.recording.PassingEvent;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;

/**
 * One pass over the log that makes the views of several folds anew. One thread walks and hands every event to the
 * worker that has its stream; each worker reads an event once and folds it for all folds. Now and then everything is
 * stored, and only then the position noted: a rebuild that is killed resumes from there.
 */
final class RebuildPass {

    /** Fewer events than this are left to those who follow the log anyway. */
    private static final long CLOSE_ENOUGH = 500;

    /** How many times longer the work between two checkpoints takes than a checkpoint, at the least. */
    private static final int WORK_PER_CHECKPOINT = 5;

    private final EventLog log;
    private final List<? extends RebuildTarget<?>> targets;
    private final RebuildSettings settings;
    private final Steering steering;
    private long passed;
    private long nextCheckpoint;

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
        var workers = IntStream.range(0, settings.workers())
                .mapToObj(number -> new RebuildWorker(
                        number + 1,
                        settings,
                        targets.stream().map(RebuildTarget::openViews).toList()))
                .toList();
        try {
            checkpointLater(Duration.ZERO);
            do {
                walk(workers);
                checkpoint(workers);
            } while (!steering.stopped() && log.head() - passed > CLOSE_ENOUGH);
        } finally {
            workers.forEach(RebuildWorker::close);
        }
    }

    private void walk(List<RebuildWorker> workers) {
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
                    if (System.nanoTime() >= nextCheckpoint) {
                        checkpoint(workers);
                    }
                }
            }
        }
    }

    private int workerOf(PassingEvent event) {
        int hash = event.stream().hashCode();
        return Math.floorMod(hash ^ hash >>> 16, settings.workers());
    }

    private void checkpoint(List<RebuildWorker> workers) {
        long began = System.nanoTime();
        try {
            CompletableFuture.allOf(workers.stream().map(RebuildWorker::flush).toArray(CompletableFuture[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        steering.stored(passed);
        checkpointLater(Duration.ofNanos(System.nanoTime() - began));
    }

    private void checkpointLater(Duration lastTook) {
        nextCheckpoint = System.nanoTime()
                + Math.max(
                        settings.betweenCheckpoints().toNanos(),
                        lastTook.multipliedBy(WORK_PER_CHECKPOINT).toNanos());
    }
}
