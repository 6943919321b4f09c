package dk.spor.store.log;

/** A document of the log is not what docs/log-format.md says; the message names it. */
public final class UnreadableLog extends RuntimeException {

    UnreadableLog(String message) {
        super(message);
    }

    UnreadableLog(String message, Throwable cause) {
        super(message, cause);
    }
}
