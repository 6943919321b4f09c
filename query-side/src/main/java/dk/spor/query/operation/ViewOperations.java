package dk.spor.query.operation;

import dk.spor.query.projection.Projection;
import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.projection.RebuildReport;
import dk.spor.query.projection.Retry;
import dk.spor.query.projection.SetAsideEvent;
import dk.spor.query.reading.Projections;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** On the projections of this process. */
public final class ViewOperations implements Operations {

    private final Projections projections;

    public ViewOperations(Projections projections) {
        this.projections = projections;
    }

    @Override
    public List<ProjectionStatus> status() {
        return projections.status();
    }

    @Override
    public Optional<RebuildReport> lastRebuild(String projection) {
        return named(projection).lastRebuild();
    }

    @Override
    public List<SetAsideEvent> setAside() {
        return projections.all().stream()
                .flatMap(projection -> projection.setAside(MOST_LISTED).stream())
                .toList();
    }

    @Override
    public void rebuild(Collection<String> names, boolean afresh) {
        projections.rebuilder().begin(names, afresh);
    }

    @Override
    public void cancel(Collection<String> names) {
        projections.rebuilder().cancel(names);
    }

    @Override
    public Retry retry(String projection, String subject) {
        return named(projection).retry(subject);
    }

    @Override
    public List<Retry> retryAll() {
        return setAside().stream()
                .map(aside -> retry(aside.projection(), aside.subject()))
                .toList();
    }

    private Projection<?> named(String name) {
        return projections.rebuilder().named(name);
    }
}
