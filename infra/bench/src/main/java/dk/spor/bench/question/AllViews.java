package dk.spor.bench.question;

import com.mongodb.client.MongoDatabase;
import dk.spor.bench.measure.Crew;
import dk.spor.query.projection.Projection;
import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.reading.Projections;
import dk.spor.recording.EventLog;
import java.util.List;

/** How the product makes all its views from the log. When it learns a better way, this is the one place to change. */
final class AllViews {

    private AllViews() {}

    /** Makes all views in a database that has none, and sees to it that they are complete. */
    static void make(EventLog log, MongoDatabase database) {
        try (Projections projections = Projections.open(log, database)) {
            List<Projection<?>> all =
                    List.of(projections.pathways(), projections.cti(), projections.citizens(), projections.offers());
            // Each in a thread of its own, as when the program starts.
            Crew.of(all.size(), number -> all.get(number).catchUp());
            projections.status().forEach(AllViews::check);
        }
    }

    private static void check(ProjectionStatus status) {
        if (status.state() != ProjectionStatus.State.LIVE || status.lag() != 0 || status.setAside() != 0) {
            throw new IllegalStateException("not a complete view: " + status);
        }
    }
}
