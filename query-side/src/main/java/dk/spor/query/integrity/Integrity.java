package dk.spor.query.integrity;

import dk.spor.values.UserId;
import java.util.List;

/** Tells of the logs' chains, and has them walked along. */
public interface Integrity {

    /** Each log. */
    List<LogState> logs();

    /**
     * Begins to walk along the chain of a log, from its first event on, in a thread of its own.
     *
     * @return false where somebody is at it already
     */
    boolean verify(LogName log, UserId by);
}
