package dk.spor.query.operation;

import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.projection.RebuildRefused;
import dk.spor.query.projection.RebuildReport;
import dk.spor.query.projection.Retry;
import dk.spor.query.projection.SetAsideEvent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What those see and do who keep the views running. Nothing here tells what is in a view. */
public interface Operations {

    /** How many set-aside events are listed at the most; there should be none. */
    int MOST_LISTED = 200;

    /** Every projection: how far it is, how far behind, and what is being done about it. */
    List<ProjectionStatus> status();

    /** What the last finished rebuild of a projection changed; empty where it was never rebuilt. */
    Optional<RebuildReport> lastRebuild(String projection);

    /** Events that could not be folded or read, up to {@value #MOST_LISTED} of each projection. */
    List<SetAsideEvent> setAside();

    /**
     * Begins, or resumes, a rebuild in the background.
     *
     * @param projections their names; empty for all
     * @param afresh whether to throw away what an unfinished rebuild has made
     * @throws RebuildRefused when there is no such projection, or somebody is rebuilding it already
     */
    void rebuild(Collection<String> projections, boolean afresh);

    /** Stops rebuilds, in whichever process they run; what they made is kept. Empty for all. */
    void cancel(Collection<String> projections);

    /**
     * Tries again to fold what was set aside for one subject.
     *
     * @throws RebuildRefused when there is no such projection
     */
    Retry retry(String projection, String subject);

    /** The same for everything that is set aside. */
    List<Retry> retryAll();
}
