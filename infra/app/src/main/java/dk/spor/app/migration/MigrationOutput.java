package dk.spor.app.migration;

import dk.spor.app.migration.report.ImportReport;
import dk.spor.app.migration.report.JsonReport;
import dk.spor.app.migration.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/** What a command that moves data in says to the one who runs it, and the exit codes that it ends with. */
public final class MigrationOutput {

    public static final int SUMS_CLOSE = 0;
    public static final int SUMS_DO_NOT_CLOSE = 1;
    public static final int NOTHING_RECORDED = 2;

    private final CommandLine command;

    public MigrationOutput(CommandLine command) {
        this.command = command;
    }

    /** Where it prints. */
    public PrintWriter out() {
        return command.getOut();
    }

    /** Prints the report and writes it; whether it could be written. */
    public boolean report(ImportReport imported, Path file) {
        out().print(TextReport.of(imported));
        out().flush();
        try {
            JsonReport.write(imported, file);
            out().println("Report: " + file);
            out().flush();
            return true;
        } catch (IOException e) {
            command.getErr().println("The report could not be written: " + e.getMessage());
            return false;
        }
    }

    /** Says why nothing was recorded; the exit code. */
    public int nothingRecorded(List<String> problems) {
        var err = command.getErr();
        problems.forEach(err::println);
        err.println("Nothing was recorded.");
        err.flush();
        return NOTHING_RECORDED;
    }
}
