package dk.spor.query.projection;

import java.time.Duration;
import java.util.List;

/**
 * How a rebuild ended.
 *
 * @param finished false when it was stopped; what it made is kept and the next one resumes from there
 * @param from after which position it began
 * @param reached up to where everything is stored
 * @param took how long the pass over the log took, to the last stored view
 * @param reports what changed, for each projection; empty when it was stopped
 */
public record RebuildResult(boolean finished, long from, long reached, Duration took, List<RebuildReport> reports) {

    public RebuildResult {
        reports = List.copyOf(reports);
    }

    /** Events a second. */
    public double rate() {
        return (reached - from) * 1e9 / Math.max(1, took.toNanos());
    }
}
