package dk.spor.query.projection;

import dk.spor.recording.EventLog;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the views of any number of projections anew, in one pass over the log, beside those that are read and go on
 * growing meanwhile. When it has caught up, the new ones take their place, and what is different is told. One rebuild
 * at a time in this process, and one of a projection among all processes.
 */
public final class Rebuilder {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);
    private static final long SECONDS_TO_STOP = 30;

    private final EventLog log;
    private final List<? extends Projection<?>> projections;
    private final Makings makings;
    private final RebuildSettings settings;
    private final ReentrantLock busy = new ReentrantLock();
    private volatile @Nullable RebuildRun current;

    Rebuilder(EventLog log, List<? extends Projection<?>> projections, Makings makings, RebuildSettings settings) {
        this.log = log;
        this.projections = List.copyOf(projections);
        this.makings = makings;
        this.settings = settings;
        projections.forEach(projection -> projection.madeBy(this));
    }

    /** Of projections of one store. */
    public static Rebuilder of(EventLog log, List<? extends Projection<?>> projections) {
        var settings = RebuildSettings.ofThisMachine();
        return new Rebuilder(log, projections, projections.getFirst().makings(settings.lease()), settings);
    }

    /**
     * Rebuilds in this thread. One that was cancelled or killed is resumed from where it got.
     *
     * @param names of the projections; empty for all
     * @param afresh whether to throw away what an unfinished rebuild has made, rather than resume it
     * @throws RebuildRefused when there is no such projection, or somebody is rebuilding it already
     * @throws RebuildFailed when it could not be brought to an end; it can be resumed
     */
    public RebuildResult rebuild(Collection<String> names, boolean afresh) {
        if (!busy.tryLock()) {
            throw atItAlready();
        }
        try {
            return run(take(chosen(names), afresh, true));
        } finally {
            busy.unlock();
        }
    }

    /** Begins a rebuild in a thread of its own; refuses what can be refused before. */
    public void begin(Collection<String> names, boolean afresh) {
        var wanted = chosen(names);
        if (current != null) {
            throw atItAlready();
        }
        wanted.forEach(this::refuseWhereRunning);
        Thread.ofVirtual().name("rebuild").start(() -> {
            try {
                rebuild(names, afresh);
            } catch (RuntimeException e) {
                LOG.error("The rebuild came to no end: {}", e.getMessage(), e);
            }
        });
    }

    /** Wants the rebuilds of these projections to stop, in whichever process they run; all that is made is kept. */
    public void cancel(Collection<String> names) {
        chosen(names).forEach(projection -> projection.unfinished().ifPresent(makings::cancel));
    }

    /** Stops the rebuild in this process, if there is one, and waits until what it has in hand is stored. */
    public void stop() {
        var running = current;
        if (running == null) {
            return;
        }
        running.stop();
        if (busy.isHeldByCurrentThread()) {
            return;
        }
        try {
            if (busy.tryLock(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                busy.unlock();
            } else {
                LOG.warn(
                        "The rebuild has not stopped within {} seconds; it resumes from its last checkpoint",
                        SECONDS_TO_STOP);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes what this program has no views of yet, unless somebody is at it or has cancelled it. */
    void makeWhatIsMissing() {
        if (busy.tryLock()) {
            try {
                var targets =
                        take(projections.stream().filter(Projection::incomplete).toList(), false, false);
                if (!targets.isEmpty()) {
                    run(targets);
                }
            } finally {
                busy.unlock();
            }
        }
    }

    private RebuildResult run(List<Taken<?>> taken) {
        var targets = taken.stream().<RebuildTarget<?>>map(Taken::target).toList();
        var run = new RebuildRun(log, makings, targets, settings.lease());
        current = run;
        var heart = Thread.ofVirtual().name("rebuild-heart").start(run::beat);
        try {
            LOG.info("Rebuild of {} begins after position {} of {}", names(taken), run.from(), log.head());
            new RebuildPass(log, targets, settings, run).run();
            var took = run.elapsed();
            if (run.stopped()) {
                LOG.info("Rebuild of {} stopped at position {}; it resumes from there", names(taken), run.passed());
                return new RebuildResult(false, run.from(), run.passed(), took, List.of());
            }
            var reports = taken.stream().map(each -> each.finish(makings)).toList();
            var result = new RebuildResult(true, run.from(), run.passed(), took, reports);
            LOG.info(
                    "Rebuilt {} up to position {}: {} events/s", names(taken), run.passed(), Math.round(result.rate()));
            reports.forEach(report -> LOG.info("What the rebuild changed in {}", report.summary()));
            return result;
        } finally {
            run.end(heart);
            current = null;
            targets.forEach(target -> releaseQuietly(target.generation()));
        }
    }

    private void releaseQuietly(Generation generation) {
        try {
            makings.release(generation);
        } catch (RuntimeException e) {
            LOG.warn("The rebuild of {} could not be let go of; its lease ends by itself", generation.id());
        }
    }

    /** All of them or, when one is somebody else's, none; those nobody insists on are left to that somebody. */
    private List<Taken<?>> take(List<? extends Projection<?>> wanted, boolean afresh, boolean insisting) {
        var taken = new ArrayList<Taken<?>>();
        for (var projection : wanted) {
            if (afresh) {
                refuseWhereRunning(projection);
                projection.dropUnfinished();
            }
            var generation = projection.toMake();
            if (makings.take(generation, insisting)) {
                taken.add(projection.taken(generation));
            } else if (insisting) {
                taken.forEach(each -> makings.release(each.target().generation()));
                throw runningElsewhere(projection);
            }
        }
        return taken;
    }

    private void refuseWhereRunning(Projection<?> projection) {
        if (projection
                .unfinished()
                .flatMap(makings::status)
                .filter(status -> status.state() == RebuildStatus.State.RUNNING)
                .isPresent()) {
            throw runningElsewhere(projection);
        }
    }

    private RebuildRefused runningElsewhere(Projection<?> projection) {
        var by = projection
                .unfinished()
                .flatMap(makings::status)
                .map(RebuildStatus::by)
                .orElse("another process");
        return new RebuildRefused("The projection " + projection.name() + " is being rebuilt by " + by
                + "; wait for it, or cancel it and resume");
    }

    private static RebuildRefused atItAlready() {
        return new RebuildRefused("This process is at a rebuild already; wait for it, or cancel it");
    }

    /** @throws RebuildRefused when there is none of this name */
    public Projection<?> named(String name) {
        for (var projection : projections) {
            if (projection.name().equals(name)) {
                return projection;
            }
        }
        throw new RebuildRefused("There is no projection " + name + "; there are "
                + String.join(", ", projections.stream().map(Projection::name).toList()));
    }

    private List<? extends Projection<?>> chosen(Collection<String> names) {
        return names.isEmpty()
                ? projections
                : names.stream().distinct().map(this::named).toList();
    }

    private static String names(List<Taken<?>> taken) {
        return String.join(
                ", ", taken.stream().map(each -> each.projection().name()).toList());
    }

    /** A projection whose next generation this process has in hand. */
    record Taken<V>(Projection<V> projection, RebuildTarget<V> target) {

        RebuildReport finish(Makings makings) {
            if (!makings.complete(target.generation())) {
                throw RebuildRun.takenAway(target.generation());
            }
            return projection.swapped(target);
        }
    }
}
