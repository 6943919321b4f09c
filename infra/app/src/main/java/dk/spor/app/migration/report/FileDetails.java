package dk.spor.app.migration.report;

import dk.spor.app.migration.plan.Flaw;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What there is to say about one file below the table, in lines; the JSON report holds what is cut short here. */
final class FileDetails {

    private static final int MOST_LINES = 5;
    private static final int MOST_RANGES = 8;

    private final List<String> lines = new ArrayList<>();

    private FileDetails() {}

    /** Nothing for a file of which every row was recorded. */
    static List<String> of(FileReport file) {
        var details = new FileDetails();
        file.leftOut().forEach(details::leftOut);
        file.refused().forEach(details::refused);
        details.deletedButRecorded(file);
        details.fromEarlierExports(file);
        details.remarks(file);
        details.doesNotClose(file);
        return details.lines.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of("", file.file()), details.lines.stream())
                        .toList();
    }

    /** One line for each file that is left out whole. */
    static List<String> ofNotMapped(List<FileReport> files) {
        var details = new FileDetails();
        if (!files.isEmpty()) {
            details.lines.add("");
            details.lines.add("Left out whole: " + Flaw.FILE_NOT_MAPPED.sentence() + " [" + Flaw.FILE_NOT_MAPPED + "]");
            files.forEach(file -> details.lines.add("  %s: %s rows%s"
                    .formatted(
                            file.file(),
                            number(file.rows().read()),
                            file.leftOut().isEmpty()
                                    ? ""
                                    : ", lines "
                                            + firstOf(file.leftOut().getFirst().lines()))));
        }
        return List.copyOf(details.lines);
    }

    private void leftOut(FileReport.LeftOut leftOut) {
        lines.add("  %s rows left out: %s [%s%s]"
                .formatted(
                        number(leftOut.rows()),
                        leftOut.meaning(),
                        leftOut.reason(),
                        leftOut.expected() ? "" : ", to be mended in the export"));
        if (leftOut.details().isEmpty()) {
            lines.add("    lines " + firstOf(leftOut.lines()));
        }
        first(leftOut.details().stream().map(FileDetails::atLine).toList());
    }

    private void refused(FileReport.RefusedByRule refused) {
        lines.add("  %s facts refused by the rule %s: %s"
                .formatted(number(refused.facts()), refused.rule(), refused.title()));
        first(refused.details().stream()
                .map(fact -> "line %d (%s): %s".formatted(fact.line(), fact.fact(), fact.why()))
                .toList());
    }

    private void deletedButRecorded(FileReport file) {
        if (!file.deletedButRecorded().isEmpty()) {
            lines.add("  %s rows deleted in the source that an earlier import recorded; that stands in the log:"
                    .formatted(number(file.deletedButRecorded().size())));
            first(file.deletedButRecorded().stream().map(FileDetails::atLine).toList());
        }
    }

    private void fromEarlierExports(FileReport file) {
        if (file.log().fromEarlierExports() > 0) {
            lines.add("  %s facts in the log from earlier imports that this export does not say, or says otherwise"
                    .formatted(number(file.log().fromEarlierExports())));
        }
    }

    private void remarks(FileReport file) {
        if (!file.remarks().isEmpty()) {
            lines.add("  %s values not used, in rows that were:"
                    .formatted(number(file.remarks().size())));
            first(file.remarks().stream().map(FileDetails::atLine).toList());
        }
    }

    private void doesNotClose(FileReport file) {
        if (!file.closes()) {
            lines.add(("  THE SUMS DO NOT CLOSE: %s rows and %s facts were not reached;"
                            + " %s facts were recorded, and the log got %s; %s facts are missing in the log")
                    .formatted(
                            number(file.rows().notReached()),
                            number(file.facts().notReached()),
                            number(file.facts().recorded()),
                            number(file.log().recordedSinceStart()),
                            number(file.log().missing())));
        }
    }

    private void first(List<String> details) {
        details.stream().limit(MOST_LINES).forEach(detail -> lines.add("    " + detail));
        if (details.size() > MOST_LINES) {
            lines.add("    and %s more, in the JSON report".formatted(number(details.size() - MOST_LINES)));
        }
    }

    private static String atLine(FileReport.AtLine detail) {
        return "line " + detail.line() + ": " + detail.what();
    }

    private static String firstOf(List<String> ranges) {
        return String.join(", ", ranges.subList(0, Math.min(ranges.size(), MOST_RANGES)))
                + (ranges.size() > MOST_RANGES ? " and more, in the JSON report" : "");
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
