package dk.spor.store.axon;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/** How whoever dispatched a command learns where in the log its events came to stand. */
public final class CommitPosition {

    /**
     * The resource of the root unit of work that holds the position of the last event it recorded, a {@link Long}.
     * There from the moment the events are durable; absent when the unit of work recorded none.
     */
    public static final String RESOURCE_KEY = "dk.spor.store.commitPosition";

    private CommitPosition() {}

    static void tell(long last) {
        CurrentUnitOfWork.ifStarted(
                unitOfWork -> unitOfWork.root().resources().merge(RESOURCE_KEY, last, CommitPosition::later));
    }

    private static Object later(Object one, Object other) {
        return Math.max((Long) one, (Long) other);
    }
}
