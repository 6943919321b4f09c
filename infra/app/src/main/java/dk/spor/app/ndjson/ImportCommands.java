package dk.spor.app.ndjson;

import dk.spor.app.migration.Migration;
import dk.spor.app.migration.MigrationOutput;
import dk.spor.app.migration.ProgressDisplay;
import dk.spor.app.migration.plan.Plan;
import dk.spor.app.migration.report.ImportReport;
import dk.spor.app.migration.report.JsonReport;
import dk.spor.values.InvalidValue;
import dk.spor.values.UserId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code import}. Exit codes: see its help. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Records the commands of a file, one in each line (NDJSON).",
            "",
            "Every line is read, and put before the rules after those before it, before anything is recorded: a file "
                    + "with one line that can't be recorded records nothing. Running it again records nothing twice; a "
                    + "run that was interrupted goes on where it ended. docs/import.md tells the form, "
                    + "docs/commands holds a JSON Schema of each command.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the sums close",
            "1:the sums do not close, or the import ended early; what was recorded stands",
            "2:the file or the command line can't be used; nothing was recorded"
        })
public final class ImportCommands implements Callable<Integer> {

    private final Supplier<Workplace> workplace;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file: UTF-8, a JSON object in each line.")
    private Path file = Path.of("");

    @Option(
            names = "--system",
            paramLabel = "NAME",
            required = true,
            description = "The system that the file comes from, such as nexus/ishoj; the same for all its files. "
                    + "Stands beside every fact, and its keys are told apart from another system's by it.")
    private String system = "";

    @Option(
            names = "--by",
            paramLabel = "USER",
            description = "The login of the one who answers for the import; stands beside every fact. Default: "
                    + "${DEFAULT-VALUE}.",
            defaultValue = "import")
    private String by = "import";

    @Option(names = "--check", description = "Read and decide every line, and record nothing.")
    private boolean checkOnly;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Where to write the JSON report. Default: FILE-report.json in the working folder.")
    private @Nullable Path report;

    /** @param workplace opens the way into the log; not called before the whole file has been read */
    public ImportCommands(Supplier<Workplace> workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            return run(new Names(system), new UserId(by));
        } catch (FlawedFile e) {
            return output().nothingRecorded(e.told());
        } catch (InvalidValue e) {
            return output().nothingRecorded(
                            List.of("--" + option(e) + " " + e.problem() + "; expected " + e.expected()));
        } catch (NoSuchFileException e) {
            return output().nothingRecorded(List.of(file + " is not there; expected a file"));
        } catch (IOException e) {
            return output().nothingRecorded(List.of(String.valueOf(e.getMessage())));
        }
    }

    private int run(Names names, UserId user) throws FlawedFile, IOException, InterruptedException {
        var read = FileReading.read(file, names);
        var reportTo = report == null ? Path.of(file.getFileName() + "-report.json") : report;
        JsonReport.prepare(reportTo);
        var place = workplace.get();
        var tried = tried(read, place, user);
        out().printf(
                        "%,d lines are in order; %,d of them stand in the log already.%n",
                        tried.lines(), tried.recorded());
        out().flush();
        return checkOnly ? MigrationOutput.SUMS_CLOSE : record(read.plan(), place, user, reportTo);
    }

    private Trial.Result tried(ReadFile read, Workplace place, UserId user) throws FlawedFile {
        try (var steps =
                ProgressDisplay.suiting(out()).of("Deciding", read.plan().size())) {
            return Trial.of(read, place.trying(), user, steps);
        }
    }

    private int record(Plan plan, Workplace place, UserId user, Path reportTo) throws InterruptedException {
        var following = place.following();
        var imported = new Migration(() -> following, place::log, place.clock(), ProgressDisplay.suiting(out()))
                .run(plan, user, 1);
        if (imported.failure() == null) {
            following.catchUp();
        }
        return output().report(imported, reportTo) && imported.closes() && nothingRefused(imported)
                ? MigrationOutput.SUMS_CLOSE
                : MigrationOutput.SUMS_DO_NOT_CLOSE;
    }

    /** Somebody else can have recorded something between the trial and the recording. */
    private static boolean nothingRefused(ImportReport imported) {
        return imported.files().stream().allMatch(each -> each.refused().isEmpty());
    }

    private static String option(InvalidValue invalid) {
        return invalid.field().equals("system") ? "system" : "by";
    }

    private MigrationOutput output() {
        return new MigrationOutput(spec.commandLine());
    }

    private PrintWriter out() {
        return output().out();
    }
}
