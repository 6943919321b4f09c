package dk.spor.app.migration.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/**
 * Prints a report for people: a table with a line for each file, then what was left out or refused, and the verdict.
 */
public final class TextReport {

    private static final List<Column> COLUMNS = List.of(
            new Column("rows", file -> file.rows().read()),
            new Column("recorded", file -> file.rows().recorded()),
            new Column("earlier", file -> file.rows().recordedEarlier()),
            new Column("in others", file -> file.rows().partOfOthers()),
            new Column("refused", file -> file.rows().refused()),
            new Column("left out", file -> file.rows().leftOut()),
            new Column("| facts", file -> file.facts().planned()),
            new Column("recorded", file -> file.facts().recorded()),
            new Column("earlier", file -> file.facts().alreadyThere()),
            new Column("refused", file -> file.facts().refused()),
            new Column("in log", file -> file.log().found()));

    private final List<String> lines = new ArrayList<>();

    private record Column(String title, ToLongFunction<FileReport> value) {}

    private TextReport() {}

    public static String of(ImportReport report) {
        var mapped = report.files().stream().filter(FileReport::mapped).toList();
        var notMapped = report.files().stream().filter(file -> !file.mapped()).toList();
        var text = new TextReport();
        text.heading(report);
        text.table(mapped, notMapped, report.files());
        mapped.forEach(file -> text.lines.addAll(FileDetails.of(file)));
        text.lines.addAll(FileDetails.ofNotMapped(notMapped));
        text.verdict(report);
        return String.join(System.lineSeparator(), text.lines) + System.lineSeparator();
    }

    private void heading(ImportReport report) {
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "Export %s of %s (layout %s), imported by %s in %.1f s",
                report.export().exportId(),
                report.export().system(),
                report.export().version(),
                report.by(),
                report.took().toMillis() / 1000.0));
        lines.add("");
    }

    private void table(List<FileReport> mapped, List<FileReport> notMapped, List<FileReport> all) {
        var line = new StringBuilder(file(""));
        COLUMNS.forEach(column -> line.append(right(column.title())));
        lines.add(line.toString());
        mapped.forEach(file -> row(file.file() + (file.closes() ? "" : " (!)"), List.of(file)));
        row(notMapped.size() + " files not mapped", notMapped);
        row("all files", all);
    }

    private void row(String name, List<FileReport> files) {
        var line = new StringBuilder(file(name));
        for (var column : COLUMNS) {
            long sum = files.stream().mapToLong(column.value()).sum();
            line.append(right(String.format(Locale.ROOT, "%,d", sum)));
        }
        lines.add(line.toString());
    }

    private void verdict(ImportReport report) {
        lines.add("");
        if (report.failure() != null) {
            lines.add("The import ended early: " + report.failure() + ".");
            lines.add("What was recorded stands; run the same command again to go on from there.");
        }
        if (!report.logRead()) {
            lines.add("The log could not be read back: the column \"in log\" says nothing.");
        }
        lines.add(
                report.closes()
                        ? "The sums close: every row and every fact is accounted for, and the log agrees."
                        : "The sums do NOT close; see the files marked (!).");
    }

    private static String file(String name) {
        return String.format(Locale.ROOT, "%-30s", name);
    }

    private static String right(String text) {
        return String.format(Locale.ROOT, "%10s", text);
    }
}
