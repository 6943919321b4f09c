package dk.spor.app.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A clock that can be set while the demo's past is being recorded, and then shows the real time. It is set for the
 * whole process: while it is, nobody else should record anything.
 */
public final class DemoClock extends Clock {

    private final Clock real;
    private final AtomicReference<@Nullable Instant> simulated;

    /** Shows what the real clock shows, until it is set. */
    public DemoClock(Clock real) {
        this(real, new AtomicReference<>());
    }

    private DemoClock(Clock real, AtomicReference<@Nullable Instant> simulated) {
        this.real = real;
        this.simulated = simulated;
    }

    /** Stands still at this instant, until it is set again or handed over. */
    public void set(Instant instant) {
        simulated.set(instant);
    }

    /** From now on shows what the real clock shows. */
    public void handOver() {
        simulated.set(null);
    }

    @Override
    public Instant instant() {
        var set = simulated.get();
        return set == null ? real.instant() : set;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    /** The same clock in another zone: setting one sets both. */
    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), simulated);
    }
}
