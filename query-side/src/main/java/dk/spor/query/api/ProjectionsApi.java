package dk.spor.query.api;

import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.reading.Projections;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the projections are doing; holds nothing of any citizen. */
@RestController
public final class ProjectionsApi {

    private final Projections projections;

    public ProjectionsApi(Projections projections) {
        this.projections = projections;
    }

    /** Every projection: how far it is, how far behind, and how many views stand still. */
    @GetMapping("/api/projections")
    List<ProjectionStatus> projections() {
        return projections.status();
    }
}
