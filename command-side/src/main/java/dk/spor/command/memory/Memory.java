package dk.spor.command.memory;

import dk.spor.command.request.Requests;
import dk.spor.values.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * All that commands need to know of one stream, up to a place in it. Never changes.
 *
 * @param length how many of the stream's events it knows, from the first on without a gap
 * @param last the entry of the last of them; absent while it knows none
 * @param state what decisions look at
 * @param requests which requests were answered, and how
 * @param behind whether an earlier event says something else by now: the state is of no use then, and the stream has to
 *     be read from its first event
 * @param <S> what decisions about this kind of stream look at
 */
public record Memory<S>(long length, @Nullable EntryId last, S state, Requests requests, boolean behind) {

    boolean knowsMoreThan(Memory<S> other) {
        return length > other.length;
    }

    /** Whether the stream is unknown: not one event of it. */
    public boolean ofNothing() {
        return length == 0;
    }

    /** The sequence of the last event it knows. */
    public long lastSequence() {
        return length - 1;
    }
}
