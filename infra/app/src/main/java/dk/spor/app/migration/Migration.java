package dk.spor.app.migration;

import dk.spor.app.migration.plan.Plan;
import dk.spor.app.migration.recording.LoggedFacts;
import dk.spor.app.migration.recording.PlanRecorder;
import dk.spor.app.migration.recording.Progress;
import dk.spor.app.migration.recording.Run;
import dk.spor.app.migration.report.FileReport;
import dk.spor.app.migration.report.ImportReport;
import dk.spor.app.migration.report.Reconciliation;
import dk.spor.command.Recorder;
import dk.spor.recording.EventLog;
import dk.spor.values.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** From a plan to its reconciliation. The store is opened only when there is a plan. */
public final class Migration {

    private final Supplier<Recorder> recorder;
    private final Supplier<EventLog> log;
    private final Clock clock;
    private final Progress.Begin progress;

    public Migration(Supplier<Recorder> recorder, Supplier<EventLog> log, Clock clock, Progress.Begin progress) {
        this.recorder = recorder;
        this.log = log;
        this.clock = clock;
        this.progress = progress;
    }

    /** Records a plan and reconciles. */
    public ImportReport run(Plan plan, UserId by, int workers) throws InterruptedException {
        var startedAt = clock.instant();
        var events = log.get();
        long began = events.head();
        var run = record(plan, by, workers);
        var logged = readBack(events, plan.source().system(), began);
        var files = Reconciliation.of(plan, run, logged.facts());
        return new ImportReport(
                plan.source(),
                by,
                startedAt,
                Duration.between(startedAt, clock.instant()),
                Stream.of(run.failure(), logged.failure())
                        .filter(Objects::nonNull)
                        .reduce((first, second) -> first + "; " + second)
                        .orElse(null),
                logged.failure() == null,
                run.failure() == null
                        && logged.failure() == null
                        && files.stream().allMatch(FileReport::closes),
                files);
    }

    private Run record(Plan plan, UserId by, int workers) throws InterruptedException {
        try (var steps = progress.of("Recording", plan.size())) {
            return new PlanRecorder(recorder.get(), by, workers).run(plan, steps);
        }
    }

    private record ReadBack(LoggedFacts facts, @Nullable String failure) {}

    /** A store that failed while recording may well fail again; what was asked is reported all the same. */
    private ReadBack readBack(EventLog events, String system, long began) {
        try (var steps = progress.of("Reading back", events.head())) {
            return new ReadBack(LoggedFacts.read(events, system, began, steps), null);
        } catch (RuntimeException e) {
            return new ReadBack(LoggedFacts.none(), "the log can't be read back: " + e.getMessage());
        }
    }
}
