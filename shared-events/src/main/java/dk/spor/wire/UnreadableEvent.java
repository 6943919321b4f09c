package dk.spor.wire;

import org.jspecify.annotations.Nullable;

/** An event in the log that this program can't read; says which and why, without repeating its content. */
public final class UnreadableEvent extends RuntimeException {

    UnreadableEvent(EventType type, String problem, @Nullable Throwable cause) {
        super("The event " + type + " " + problem, cause);
    }
}
