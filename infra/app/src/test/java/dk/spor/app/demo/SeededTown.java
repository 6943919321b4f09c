package dk.spor.app.demo;

import dk.spor.app.testing.DecidingRecorder;
import dk.spor.recording.RecordedEvent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The usual demo, seeded once for all tests that only look at it. */
final class SeededTown {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final List<RecordedEvent> LOG;
    static final Seeding.Seeded SEEDING;

    static {
        var clock = new DemoClock(Clock.systemUTC());
        var log = new DecidingRecorder(clock);
        SEEDING = (Seeding.Seeded) DemoData.seed(log, log, clock, TODAY, Progress.SILENT);
        LOG = log.log();
    }

    private SeededTown() {}
}
