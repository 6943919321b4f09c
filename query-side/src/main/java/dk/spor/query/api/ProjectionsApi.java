package dk.spor.query.api;

import dk.spor.query.operation.Operations;
import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.projection.Retry;
import dk.spor.query.projection.SetAsideEvent;
import java.security.Principal;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * How the projections are doing, and what can be done about it; holds nothing of what is in any view. Bodies are JSON,
 * which no form of another site can send.
 */
@RestController
@RequestMapping("/api/projections")
public final class ProjectionsApi {

    private static final Logger LOG = LoggerFactory.getLogger(ProjectionsApi.class);

    private final Operations operations;

    public ProjectionsApi(Operations operations) {
        this.operations = operations;
    }

    /** Every projection: how far it is, how far behind, and how many views stand still. */
    @GetMapping
    List<ProjectionStatus> projections() {
        return operations.status();
    }

    /** The events that could not be folded or read. */
    @GetMapping("/set-aside")
    List<SetAsideEvent> setAside() {
        return operations.setAside();
    }

    /** Begins, or resumes, a rebuild; refused where one is going on. */
    @PostMapping(path = "/rebuild", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    List<ProjectionStatus> rebuild(@RequestBody Rebuild wanted, Principal user) {
        LOG.info("{} asks for a rebuild of {}", user.getName(), wanted.projections());
        operations.rebuild(wanted.projections(), wanted.afresh());
        return operations.status();
    }

    /** Stops rebuilds; what they made is kept. */
    @PostMapping(path = "/rebuild/cancellation", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    List<ProjectionStatus> cancel(@RequestBody Cancellation wanted, Principal user) {
        LOG.info("{} stops the rebuild of {}", user.getName(), wanted.projections());
        operations.cancel(wanted.projections());
        return operations.status();
    }

    /** Tries again with what was set aside: with one, or with everything where none is named. */
    @PostMapping(path = "/set-aside/retry", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<Retry> retry(@RequestBody List<Which> which, Principal user) {
        LOG.info("{} tries again with {} that were set aside", user.getName(), which.isEmpty() ? "all" : which.size());
        return which.isEmpty()
                ? operations.retryAll()
                : which.stream()
                        .map(each -> operations.retry(each.projection(), each.subject()))
                        .toList();
    }

    /**
     * @param projections by name; none: all
     * @param afresh whether to throw away what an unfinished rebuild has made
     */
    record Rebuild(List<String> projections, boolean afresh) {

        Rebuild {
            projections = projections == null ? List.of() : List.copyOf(projections);
        }
    }

    /** @param projections by name; none: all */
    record Cancellation(List<String> projections) {

        Cancellation {
            projections = projections == null ? List.of() : List.copyOf(projections);
        }
    }

    /** A view that stands still. */
    record Which(String projection, String subject) {}
}
