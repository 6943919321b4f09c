package dk.spor.store;

/** The configured store would lose data or can't be reached; the message says why, and what to do about it. */
public final class StoreUnusable extends RuntimeException {

    StoreUnusable(String message) {
        super(message);
    }

    StoreUnusable(String message, Throwable cause) {
        super(message, cause);
    }
}
