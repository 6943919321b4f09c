package dk.spor.store.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The database did not say whether it recorded a commit, and could not be asked in time. It may be in the log, or still
 * get into it; whoever repeats the request under the same key will learn.
 */
public final class AppendUnsettled extends RuntimeException {

    AppendUnsettled(UUID commit, long position, @Nullable Throwable cause) {
        super(
                "It is not known whether the commit %s was recorded at position %d: the database can't be reached. Repeat the request, with the same key, when it can."
                        .formatted(commit, position),
                cause);
    }
}
