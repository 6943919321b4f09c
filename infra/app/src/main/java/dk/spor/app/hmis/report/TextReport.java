package dk.spor.app.hmis.report;

import dk.spor.app.hmis.csv.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/** Prints a report for people: a table with a line for each file, then what was left out or refused, and why. */
public final class TextReport {

    private static final int MOST_DETAILS = 5;
    private static final int MOST_RANGES = 8;
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
        var text = new TextReport();
        text.heading(report);
        text.table(report);
        report.files().stream().filter(file -> !notMapped(file)).forEach(text::details);
        text.notMapped(report.files().stream().filter(TextReport::notMapped).toList());
        text.verdict(report);
        return String.join(System.lineSeparator(), text.lines) + System.lineSeparator();
    }

    private void heading(ImportReport report) {
        lines.add("");
        lines.add("Export " + report.export().exportId() + " of "
                + report.export().system() + " (layout "
                + report.export().version() + "), imported by " + report.by() + " in "
                + seconds(report.took().toMillis()));
        lines.add("");
    }

    private void table(ImportReport report) {
        var line = new StringBuilder(file(""));
        COLUMNS.forEach(column -> line.append(right(column.title())));
        lines.add(line.toString());
        report.files().forEach(file -> row(file.file() + (file.closes() ? "" : " (!)"), List.of(file)));
        row("all files", report.files());
    }

    private void row(String name, List<FileReport> files) {
        var line = new StringBuilder(file(name));
        for (var column : COLUMNS) {
            line.append(right(number(files.stream().mapToLong(column.value()).sum())));
        }
        lines.add(line.toString());
    }

    private void details(FileReport file) {
        if (file.leftOut().isEmpty()
                && file.refused().isEmpty()
                && file.remarks().isEmpty()
                && file.log().fromEarlierExports() == 0
                && file.closes()) {
            return;
        }
        lines.add("");
        lines.add(file.file());
        file.leftOut().forEach(this::leftOut);
        file.refused().forEach(this::refused);
        if (!file.deletedButRecorded().isEmpty()) {
            lines.add("  " + number(file.deletedButRecorded().size())
                    + " rows deleted in the source that an earlier import recorded; that stands in the log:");
            atLines(file.deletedButRecorded());
        }
        if (file.log().fromEarlierExports() > 0) {
            lines.add("  " + number(file.log().fromEarlierExports())
                    + " facts in the log from earlier imports that this export does not say, or says otherwise");
        }
        if (!file.remarks().isEmpty()) {
            lines.add("  " + number(file.remarks().size()) + " values not used, in rows that were:");
            atLines(file.remarks());
        }
        if (!file.closes()) {
            lines.add("  THE SUMS DO NOT CLOSE: " + file.rows() + ", " + file.facts() + ", " + file.log());
        }
    }

    private void notMapped(List<FileReport> files) {
        if (!files.isEmpty()) {
            lines.add("");
            lines.add("Files left out whole: " + Flaw.FILE_NOT_MAPPED.sentence() + " [" + Flaw.FILE_NOT_MAPPED + "]");
            files.forEach(file -> lines.add("  " + file.file() + ", lines "
                    + firstOf(file.leftOut().getFirst().lines())));
        }
    }

    private static boolean notMapped(FileReport file) {
        return file.leftOut().stream().anyMatch(leftOut -> leftOut.reason() == Flaw.FILE_NOT_MAPPED);
    }

    private void leftOut(FileReport.LeftOut leftOut) {
        lines.add("  " + number(leftOut.rows()) + " rows left out: " + leftOut.meaning() + " [" + leftOut.reason()
                + (leftOut.expected() ? "" : ", to be mended in the export") + "]");
        if (leftOut.details().isEmpty()) {
            lines.add("    lines " + firstOf(leftOut.lines()));
        }
        atLines(leftOut.details());
    }

    private void refused(FileReport.RefusedByRule refused) {
        lines.add("  " + number(refused.facts()) + " facts refused by the rule " + refused.rule() + ": "
                + refused.title());
        refused.details().stream()
                .limit(MOST_DETAILS)
                .forEach(fact -> lines.add("    line " + fact.line() + " (" + fact.fact() + "): " + fact.why()));
        more(refused.details().size());
    }

    private void atLines(List<FileReport.AtLine> details) {
        details.stream()
                .limit(MOST_DETAILS)
                .forEach(detail -> lines.add("    line " + detail.line() + ": " + detail.what()));
        more(details.size());
    }

    private void more(int details) {
        if (details > MOST_DETAILS) {
            lines.add("    and " + number(details - MOST_DETAILS) + " more, in the JSON report");
        }
    }

    private static String firstOf(List<String> ranges) {
        return String.join(", ", ranges.subList(0, Math.min(ranges.size(), MOST_RANGES)))
                + (ranges.size() > MOST_RANGES ? " and more, in the JSON report" : "");
    }

    private void verdict(ImportReport report) {
        lines.add("");
        if (report.failure() != null) {
            lines.add("The import ended early: " + report.failure());
            lines.add("What was recorded stands; run the same command again to go on from there.");
        }
        lines.add(
                report.closes()
                        ? "The sums close: every row and every fact is accounted for, and the log agrees."
                        : "The sums do NOT close; see the files marked (!).");
    }

    private static String file(String name) {
        return String.format(Locale.ROOT, "%-36s", name);
    }

    private static String right(String text) {
        return String.format(Locale.ROOT, "%10s", text);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
