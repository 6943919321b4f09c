package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.csv.BrokenExport;
import dk.spor.app.hmis.csv.ExportFolder;
import dk.spor.app.hmis.csv.Line;
import dk.spor.app.hmis.csv.Row;
import dk.spor.app.hmis.csv.UnusableRow;
import dk.spor.app.migration.plan.Source;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Export.csv: one row that says where the export comes from. */
final class ExportFile implements FileMapping {

    static final String FILE = "Export.csv";
    static final List<String> COLUMNS =
            List.of("ExportID", "SourceID", "ExportDate", "ExportEndDate", "CSVVersion", "ImplementationID");

    private static final Pattern KNOWN_LAYOUT = Pattern.compile("(?i)(FY)?\\s*(2024|2026)\\b.*");
    private static final List<DateTimeFormatter> FORMS = Stream.of("yyyy-M-d", "M-d-yyyy", "M/d/yyyy", "yyyy/M/d")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    @Override
    public String file() {
        return FILE;
    }

    @Override
    public String idColumn() {
        return "ExportID";
    }

    @Override
    public List<String> columns() {
        return COLUMNS;
    }

    /** The row stands behind every fact. */
    @Override
    public RowResult map(Row row) {
        return new RowResult.GoesIntoAnother();
    }

    /** @throws BrokenExport when the row is missing, is not alone, or does not say what it must */
    static Source read(ExportFolder folder) throws BrokenExport {
        try (var file = folder.open(FILE)) {
            var first = file.next();
            if (first.isEmpty()) {
                throw new BrokenExport(FILE + " has no row; expected one that says where the export comes from");
            }
            if (file.next().isPresent()) {
                throw new BrokenExport(FILE + " has more than one row; expected one export at a time");
            }
            return switch (first.get()) {
                case Line.Misshapen row -> throw new BrokenExport(at(row) + row.detail());
                case Row row -> source(row);
            };
        } catch (IOException e) {
            throw new BrokenExport(FILE + " can't be read: " + e.getMessage());
        }
    }

    private static Source source(Row row) throws BrokenExport {
        try {
            var version = row.text("CSVVersion").orElse("");
            if (!KNOWN_LAYOUT.matcher(version).matches()) {
                throw new BrokenExport(at(row) + "CSVVersion "
                        + (version.isEmpty() ? "is blank" : "names another layout")
                        + "; expected an export in the layout FY2024 or FY2026, such as 2026 v1.0");
            }
            var installation = row.text("SourceID")
                    .or(() -> row.text("ImplementationID"))
                    .orElseThrow(() -> new BrokenExport(at(row)
                            + "SourceID and ImplementationID are both blank; expected one of them, since it names the"
                            + " source in every export alike"));
            return new Source(
                    Names.system(installation),
                    Names.slug(installation),
                    Id.needed(row, "ExportID"),
                    version,
                    row.text("ExportDate").orElse(null),
                    row.text("ExportEndDate").flatMap(ExportFile::day).orElse(null));
        } catch (UnusableRow e) {
            throw new BrokenExport(at(row) + e.detail());
        }
    }

    /** Exporters write the dates of this one row in several forms; where two could be meant, month before day. */
    private static Optional<LocalDate> day(String text) {
        var date = text.split("[ T]", 2)[0];
        return FORMS.stream()
                .flatMap(form -> Stream.ofNullable(parsed(date, form)))
                .findFirst();
    }

    private static @Nullable LocalDate parsed(String date, DateTimeFormatter form) {
        try {
            return LocalDate.parse(date, form);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String at(Line line) {
        return FILE + ", line " + line.number() + ": ";
    }
}
