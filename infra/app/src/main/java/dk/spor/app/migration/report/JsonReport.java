package dk.spor.app.migration.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import dk.spor.wire.EventJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a report for machines: JSON, UTF-8, with the fields of {@link ImportReport}. */
public final class JsonReport {

    private JsonReport() {}

    /**
     * Makes sure that the report can be written, before there is anything to report.
     *
     * @throws IOException when the folder is not there or can't be written to
     */
    public static void prepare(Path file) throws IOException {
        var folder = folder(file);
        if (!Files.isDirectory(folder) || !Files.isWritable(folder) || Files.isDirectory(file)) {
            throw new IOException(file + " can't be written; expected a file in a folder that exists");
        }
    }

    /** Writes the report beside its place first, so that no one ever reads half of it. */
    public static void write(ImportReport report, Path file) throws IOException {
        var json = EventJson.mapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsBytes(report);
        var beside = Files.createTempFile(folder(file), "report", ".json");
        try {
            Files.write(beside, json);
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Path folder(Path file) {
        var folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
