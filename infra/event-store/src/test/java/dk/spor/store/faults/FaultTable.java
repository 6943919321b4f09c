package dk.spor.store.faults;

import dk.spor.store.history.Answer.Acknowledged;
import dk.spor.store.history.Answer.Failed;
import dk.spor.store.history.Answer.PlaceTaken;
import dk.spor.store.history.History;
import dk.spor.store.history.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What became of each fault, in figures. */
final class FaultTable {

    private static final List<String> HEADINGS = List.of(
            "fault",
            "appends",
            "acknowledged",
            "place taken",
            "failed",
            "unsettled",
            "of those recorded",
            "longest stall",
            "elections",
            "events in log",
            "verdict");

    private final List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));

    /**
     * Adds a row.
     *
     * @param elections of a new primary while it went on
     * @param events how many the log has in the end
     */
    void add(String fault, History history, long elections, long events, Verdict verdict) {
        rows.add(List.of(
                fault,
                "%,d".formatted(history.attempts().size()),
                "%,d".formatted(history.count(Acknowledged.class)),
                "%,d".formatted(history.count(PlaceTaken.class)),
                "%,d".formatted(history.count(Failed.class)),
                "%,d".formatted(verdict.unknownRecorded() + verdict.unknownAbsent()),
                "%,d".formatted(verdict.unknownRecorded()),
                "%,d ms".formatted(Duration.ofNanos(history.longestStall()).toMillis()),
                "%,d".formatted(elections),
                "%,d".formatted(events),
                verdict.kept()
                        ? "nothing lost, nothing invented"
                        : "%d VIOLATIONS".formatted(verdict.violations().size())));
    }

    /** As text, for whoever reads the output of the build. */
    String text() {
        return rows.stream().map(this::line).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            boolean words = column == 0 || column == row.size() - 1;
            line.append("%s%%%s%ds"
                    .formatted(column == 0 ? "" : "  ", words ? "-" : "", width(column))
                    .formatted(row.get(column)));
        }
        return line.toString().stripTrailing();
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(1);
    }
}
