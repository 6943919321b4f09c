package dk.spor.store.axon;

/** An event could not be recorded since the log has one at its place already. Axon makes its own exceptions of it. */
public final class PlaceInUse extends RuntimeException {

    PlaceInUse(String key) {
        super("The log has an event %s already".formatted(key));
    }
}
