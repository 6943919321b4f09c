package dk.spor.app.hmis;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.mapping.Planner;
import dk.spor.app.migration.Migration;
import dk.spor.app.migration.MigrationOutput;
import dk.spor.app.migration.ProgressDisplay;
import dk.spor.app.migration.report.JsonReport;
import dk.spor.command.Recorder;
import dk.spor.recording.EventLog;
import dk.spor.values.InvalidValue;
import dk.spor.values.UserId;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code import-hmis}. Exit codes: see its help. */
@Command(
        name = "import-hmis",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Reads a HUD HMIS CSV export (layout FY2024 or FY2026) and records what it says.",
            "",
            "Projects become offers, clients citizens, enrolments referrals with an enrolment, living situations, "
                    + "move-in dates and destinations housing, services sessions or nights, events referrals with "
                    + "their result, assessments assessments, and exits discharges. Nothing is recorded before the "
                    + "whole export has been read. Running it again records nothing twice; a run that was "
                    + "interrupted goes on where it ended.",
            "",
            "At the end every row and every fact is accounted for and compared with the log: as a table here, and "
                    + "in full, with file and line, in the JSON report.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the sums close",
            "1:the sums do not close, or the import ended early; what was recorded stands",
            "2:the export or the command line can't be used; nothing was recorded"
        })
public final class ImportHmis implements Callable<Integer> {

    private final Supplier<Recorder> recorder;
    private final Supplier<EventLog> log;
    private final Clock clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The folder into which the export was unpacked.")
    private Path folder = Path.of("");

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write the JSON report. Default: hmis-import-EXPORTID-report.json in the working "
                    + "folder.")
    private @Nullable Path report;

    @Option(
            names = "--by",
            paramLabel = "USER",
            description = "The login of the one who answers for the import; stands beside every fact. Default: "
                    + "${DEFAULT-VALUE}.",
            defaultValue = "import-hmis")
    private String by = "import-hmis";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "The encoding of the files. Default: ${DEFAULT-VALUE}, as the standard has it.",
            defaultValue = "UTF-8")
    private Charset encoding = Charset.defaultCharset();

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many citizens are recorded side by side, 1 to 16. Default: ${DEFAULT-VALUE}.",
            defaultValue = "16")
    private int workers = 16;

    /**
     * @param recorder opens the way into the log; not called before there is something to record
     * @param log opens the log for reading; likewise
     * @param clock tells when the import began
     */
    public ImportHmis(Supplier<Recorder> recorder, Supplier<EventLog> log, Clock clock) {
        this.recorder = recorder;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            var user = new UserId(by);
            if (workers < 1 || workers > 16) {
                return output().nothingRecorded(List.of("--workers is " + workers + "; expected 1 to 16"));
            }
            return run(user);
        } catch (BrokenExport e) {
            return output().nothingRecorded(e.problems());
        } catch (InvalidValue e) {
            return output().nothingRecorded(List.of("--by " + e.problem() + "; expected " + e.expected()));
        } catch (IOException e) {
            return output().nothingRecorded(List.of(String.valueOf(e.getMessage())));
        }
    }

    private int run(UserId user) throws BrokenExport, IOException, InterruptedException {
        var plan = Planner.plan(ExportFolder.open(folder, encoding));
        var file = report == null
                ? Path.of("hmis-import-" + plan.source().exportId().replaceAll("[^A-Za-z0-9._-]", "_") + "-report.json")
                : report;
        JsonReport.prepare(file);
        var imported =
                new Migration(recorder, log, clock, ProgressDisplay.suiting(output().out())).run(plan, user, workers);
        return output().report(imported, file) && imported.closes()
                ? MigrationOutput.SUMS_CLOSE
                : MigrationOutput.SUMS_DO_NOT_CLOSE;
    }

    private MigrationOutput output() {
        return new MigrationOutput(commandSpec().commandLine());
    }

    private CommandSpec commandSpec() {
        if (spec == null) {
            throw new IllegalStateException("picocli sets the spec before it calls the command");
        }
        return spec;
    }
}
