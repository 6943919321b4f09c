package dk.spor.bench.report;

import java.util.List;
import java.util.Map;

/** Reports for people. */
public final class Markdown {

    private Markdown() {}

    /** One question: its tables and goals, without the machine. */
    public static String answer(Report report) {
        StringBuilder text = new StringBuilder();
        text.append("### `").append(report.question()).append("`\n\n");
        text.append(report.meaning()).append("\n\n");
        report.tables().forEach(table -> text.append(table.markdown()).append('\n'));
        report.goals().forEach(goal -> text.append(goal.markdown()));
        text.append(report.goals().isEmpty() ? "" : "\n");
        text.append("Settings: ").append(pairs(report.settings())).append(".\n\n");
        return text.toString();
    }

    /** All questions of one run, after the machine that they were asked on. */
    public static String page(List<Report> reports) {
        StringBuilder text = new StringBuilder();
        Report first = reports.getFirst();
        text.append("Measured ").append(first.at()).append(" on: ");
        text.append(pairs(first.machine())).append(".\n\n");
        reports.forEach(report -> text.append(answer(report)));
        return text.toString().strip() + '\n';
    }

    private static String pairs(Map<String, String> pairs) {
        return String.join(
                "; ",
                pairs.entrySet().stream()
                        .map(pair -> pair.getKey() + ": " + pair.getValue())
                        .toList());
    }
}
