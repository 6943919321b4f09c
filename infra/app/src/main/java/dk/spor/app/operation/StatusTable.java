package dk.spor.app.operation;

import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.projection.RebuildStatus;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How the projections do, as a table for a terminal. Pure text. */
final class StatusTable {

    private static final List<String> HEADINGS =
            List.of("projection", "state", "position", "head", "behind", "events/s", "set aside", "rebuild");

    private StatusTable() {}

    /** @param measured over how long the two were taken apart */
    static String of(List<ProjectionStatus> before, List<ProjectionStatus> now, Duration measured) {
        var rows = IntStream.range(0, now.size())
                .mapToObj(i -> row(now.get(i), rate(before.get(i), now.get(i), measured)))
                .toList();
        var widths = IntStream.range(0, HEADINGS.size())
                .map(column -> Math.max(
                        HEADINGS.get(column).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(column).length())
                                .max()
                                .orElse(0)))
                .toArray();
        var text = new StringBuilder(line(HEADINGS, widths));
        rows.forEach(row -> text.append(line(row, widths)));
        return text.toString();
    }

    private static List<String> row(ProjectionStatus status, double rate) {
        return List.of(
                status.name(),
                status.state().name().toLowerCase(Locale.ROOT),
                number(status.position()),
                number(status.head()),
                number(status.lag()),
                number(Math.round(rate)),
                number(status.setAside()),
                rebuild(status.rebuild()));
    }

    static String rebuild(@Nullable RebuildStatus rebuild) {
        if (rebuild == null) {
            return "-";
        }
        var state = rebuild.state().name().toLowerCase(Locale.ROOT);
        if (rebuild.state() != RebuildStatus.State.RUNNING) {
            return state + " at " + number(rebuild.noted());
        }
        var left = rebuild.remainingSeconds();
        return "%s %d %%, %s/s%s by %s"
                .formatted(
                        state,
                        rebuild.percent(),
                        number(Math.round(rebuild.rate())),
                        left == null ? "" : ", " + duration(left) + " left",
                        rebuild.by());
    }

    static String duration(long seconds) {
        return seconds < 120 ? seconds + " s" : Math.round(seconds / 60.0) + " min";
    }

    private static double rate(ProjectionStatus before, ProjectionStatus now, Duration measured) {
        return Math.max(0, now.position() - before.position()) * 1000.0 / Math.max(1, measured.toMillis());
    }

    private static String number(long number) {
        return "%,d".formatted(number);
    }

    /** Words to the left, figures to the right, as figures are read. */
    private static String line(List<String> cells, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean figures = i >= 2 && i <= 6;
            boolean last = i == cells.size() - 1;
            line.append(last ? cells.get(i) : ("%" + (figures ? "" : "-") + widths[i] + "s  ").formatted(cells.get(i)));
        }
        return line.append(System.lineSeparator()).toString();
    }
}
