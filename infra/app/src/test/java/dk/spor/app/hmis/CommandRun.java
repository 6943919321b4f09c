package dk.spor.app.hmis;

import com.fasterxml.jackson.databind.JsonNode;
import dk.spor.app.testing.InMemorySpor;
import dk.spor.wire.EventJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;

/** One run of the command line {@code import-hmis}, with what it printed. */
record CommandRun(int exitCode, String out, String err, Path reportFile) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:30:00Z"), ZoneOffset.UTC);

    static CommandRun of(InMemorySpor spor, TrialExport export, String... options) {
        return of(spor, export.folder(), options);
    }

    static CommandRun of(InMemorySpor spor, Path folder, String... options) {
        var report = newReportFile();
        var arguments = new ArrayList<>(List.of(folder.toString(), "--report", report.toString()));
        arguments.addAll(Arrays.asList(options));
        return of(new ImportHmis(() -> spor, () -> spor, CLOCK), report, arguments.toArray(String[]::new));
    }

    static CommandRun of(ImportHmis command, Path report, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exitCode = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new CommandRun(exitCode, out.toString(), err.toString(), report);
    }

    JsonNode report() {
        try {
            return EventJson.mapper().readTree(Files.readAllBytes(reportFile));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode file(String name) {
        for (var file : report().get("files")) {
            if (file.get("file").asText().equals(name)) {
                return file;
            }
        }
        throw new IllegalArgumentException("the report has no " + name);
    }

    private static Path newReportFile() {
        try {
            var file = Files.createTempFile("hmis-report", ".json");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
