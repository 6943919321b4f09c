package dk.spor.query.projection;

import org.jspecify.annotations.Nullable;

/** A rebuild that ended before its end: the store or the log was not there, or another process went on with it. */
public final class RebuildFailed extends RuntimeException {

    RebuildFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
