package dk.spor.command.recorder;

import java.util.Optional;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Where the event store leaves the position of what a unit of work has committed. */
@FunctionalInterface
public interface CommitPositions {

    /**
     * The position of the last event that a unit of work has committed.
     *
     * @param committed the root unit of work, after its commit
     * @return empty where the store does not tell; the head of the log is then taken in its place
     */
    Optional<Long> of(UnitOfWork<?> committed);
}
