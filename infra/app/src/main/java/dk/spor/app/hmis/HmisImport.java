package dk.spor.app.hmis;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.mapping.Plan;
import dk.spor.app.hmis.mapping.Planner;
import dk.spor.app.hmis.recording.LoggedFacts;
import dk.spor.app.hmis.recording.PlanRecorder;
import dk.spor.app.hmis.recording.Progress;
import dk.spor.app.hmis.report.FileReport;
import dk.spor.app.hmis.report.ImportReport;
import dk.spor.app.hmis.report.Reconciliation;
import dk.spor.command.Recorder;
import dk.spor.recording.EventLog;
import dk.spor.values.UserId;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** An import from its first file to its reconciliation. The store is opened only when there is a plan. */
final class HmisImport {

    private final Supplier<Recorder> recorder;
    private final Supplier<EventLog> log;
    private final Clock clock;
    private final Progress.Begin progress;

    HmisImport(Supplier<Recorder> recorder, Supplier<EventLog> log, Clock clock, Progress.Begin progress) {
        this.recorder = recorder;
        this.log = log;
        this.clock = clock;
        this.progress = progress;
    }

    /** @throws BrokenExport when the export can't be used as a whole */
    static Plan plan(ExportFolder folder) throws BrokenExport {
        return Planner.plan(folder);
    }

    /** Records a plan and reconciles. */
    ImportReport run(Plan plan, UserId by, int workers) throws InterruptedException {
        var startedAt = clock.instant();
        var events = log.get();
        long began = events.head();
        var asking = new PlanRecorder(recorder.get(), by, workers);
        try (var recording = progress.of("Recording", plan.size())) {
            var run = asking.run(plan, recording);
            try (var reading = progress.of("Reading back", events.head())) {
                var logged = LoggedFacts.read(events, plan.source().system(), began, reading);
                var files = Reconciliation.of(plan, run, logged);
                return new ImportReport(
                        plan.source(),
                        by,
                        startedAt,
                        Duration.between(startedAt, clock.instant()),
                        run.failure(),
                        run.failure() == null && files.stream().allMatch(FileReport::closes),
                        files);
            }
        }
    }
}
