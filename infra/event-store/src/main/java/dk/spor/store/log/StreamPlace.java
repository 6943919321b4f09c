package dk.spor.store.log;

import org.jspecify.annotations.Nullable;

/**
 * An event's place in its stream. No two events of the log have the same one.
 *
 * @param stream such as {@code citizen/UUID}; to Axon it is the aggregate's identifier
 * @param sequence from 0, dense
 * @param aggregateType what Axon calls the kind of aggregate that published it
 */
public record StreamPlace(
        String stream, long sequence, @Nullable String aggregateType) {

    public StreamPlace {
        if (stream.isEmpty()) {
            throw new IllegalArgumentException("A stream must have a name");
        }
    }

    /** Stream and sequence as one text: the key of the log's unique index. */
    public String key() {
        return key(stream, sequence);
    }

    static String key(String stream, long sequence) {
        return stream + '#' + sequence;
    }
}
