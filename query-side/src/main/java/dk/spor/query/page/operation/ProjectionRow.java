package dk.spor.query.page.operation;

import dk.spor.query.page.words.Words;
import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.projection.RebuildReport;
import dk.spor.query.projection.RebuildStatus;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A projection as the page shows it.
 *
 * @param name as in addresses and commands
 * @param title in the reader's language
 * @param state what it is doing
 * @param attention whether it is not doing what it should
 * @param anyAside whether any view stands still
 * @param rebuild how far an unfinished rebuild is; absent where there is none
 * @param percent of the log that the unfinished rebuild has behind it; absent where there is none
 * @param last what the last rebuild changed; absent where there was none
 */
public record ProjectionRow(
        String name,
        String title,
        String state,
        boolean attention,
        String position,
        String lag,
        String rate,
        String setAside,
        boolean anyAside,
        @Nullable String rebuild,
        @Nullable Integer percent,
        @Nullable String last) {

    static ProjectionRow of(ProjectionStatus status, Optional<RebuildReport> last, Instant now, Words words) {
        var rebuild = status.rebuild();
        return new ProjectionRow(
                status.name(),
                title(status.name(), words),
                state(status, words),
                status.trouble() != null || status.state() != ProjectionStatus.State.LIVE,
                words.text("operation.number", status.position()),
                status.lag() == 0
                        ? words.text("operation.lag.none")
                        : words.text(
                                "operation.lag", status.lag(), status.lagAt(now).toSeconds()),
                words.text("operation.rate", status.rate()),
                words.text("operation.number", status.setAside()),
                status.setAside() > 0,
                rebuild == null ? null : rebuild(rebuild, words),
                rebuild == null ? null : rebuild.percent(),
                last.map(report -> last(report, words)).orElse(null));
    }

    /** What a projection is called; one that nobody has named here keeps its own name. */
    static String title(String name, Words words) {
        return switch (name) {
            case "pathway" -> words.text("operation.projection.pathway");
            case "cti" -> words.text("operation.projection.cti");
            case "citizen" -> words.text("operation.projection.citizen");
            case "offer" -> words.text("operation.projection.offer");
            default -> name;
        };
    }

    private static String state(ProjectionStatus status, Words words) {
        if (status.trouble() != null) {
            return words.text("operation.state.trouble", status.trouble());
        }
        return switch (status.state()) {
            case LIVE -> words.text("operation.state.live");
            case REBUILDING -> words.text("operation.state.rebuilding");
        };
    }

    private static String rebuild(RebuildStatus rebuild, Words words) {
        if (rebuild.state() != RebuildStatus.State.RUNNING) {
            return words.text("operation.rebuild.stopped", state(rebuild, words), rebuild.noted());
        }
        var seconds = rebuild.remainingSeconds();
        return seconds == null
                ? words.text("operation.rebuild.begun", rebuild.percent())
                : words.text("operation.rebuild.running", rebuild.percent(), rebuild.rate(), left(seconds, words));
    }

    private static String state(RebuildStatus rebuild, Words words) {
        return switch (rebuild.state()) {
            case WAITING -> words.text("operation.rebuild.waiting");
            case RUNNING -> words.text("operation.rebuild.going-on");
            case CANCELLED -> words.text("operation.rebuild.cancelled");
            case INTERRUPTED -> words.text("operation.rebuild.interrupted");
        };
    }

    private static String left(long seconds, Words words) {
        return seconds < 120
                ? words.text("operation.seconds", seconds)
                : words.text("operation.minutes", Math.round(seconds / 60.0));
    }

    private static String last(RebuildReport report, Words words) {
        return words.text(
                "operation.last", report.same(), report.changed(), report.added(), report.gone(), report.grown());
    }
}
