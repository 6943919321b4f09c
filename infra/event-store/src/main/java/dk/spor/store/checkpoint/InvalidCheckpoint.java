package dk.spor.store.checkpoint;

import org.jspecify.annotations.Nullable;

/** A checkpoint or its key can't be used; the message says which, why, and what would be right. */
public final class InvalidCheckpoint extends RuntimeException {

    InvalidCheckpoint(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
