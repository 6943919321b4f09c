package dk.spor.bench.question;

import com.mongodb.client.MongoDatabase;
import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.projection.RebuildResult;
import dk.spor.query.reading.Projections;
import dk.spor.recording.EventLog;
import java.util.Set;

/** How the product makes all its views from the log: the one place to change when it learns a better way. */
final class AllViews {

    private AllViews() {}

    /** Makes all views in a database that has none, sees that they are complete, and that readers get them. */
    static void make(EventLog log, MongoDatabase database) {
        try (Projections projections = Projections.open(log, database)) {
            RebuildResult made = projections.rebuilder().rebuild(Set.of(), false);
            if (!made.finished()) {
                throw new IllegalStateException("not finished: " + made);
            }
            projections.status().forEach(AllViews::check);
        }
    }

    private static void check(ProjectionStatus status) {
        if (status.state() != ProjectionStatus.State.LIVE || status.lag() != 0 || status.setAside() != 0) {
            throw new IllegalStateException("not a complete view: " + status);
        }
    }
}
