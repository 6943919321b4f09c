package dk.spor.store.history;

import dk.spor.store.history.Answer.Acknowledged;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An append as its writer saw it.
 *
 * @param id unique among all writers; its events' ids are made of it
 * @param stream to which it appends
 * @param sequence the place of its first event in the stream
 * @param events how many
 * @param begun when it was asked for
 * @param answer what its writer learned
 */
public record Attempt(String id, String stream, long sequence, int events, long begun, Answer answer) {

    private static final char BETWEEN_ATTEMPT_AND_EVENT = '/';

    /** The ids of its events, in order. */
    public List<String> eventIds() {
        return IntStream.range(0, events)
                .mapToObj(i -> id + BETWEEN_ATTEMPT_AND_EVENT + i)
                .toList();
    }

    /** Which attempt an event was made by. */
    public static String of(String eventId) {
        return eventId.substring(0, Math.max(0, eventId.indexOf(BETWEEN_ATTEMPT_AND_EVENT)));
    }

    /** The process it was made in. */
    public String process() {
        return id.substring(0, Math.max(0, id.indexOf('.')));
    }

    /** The places it asks for, as the log writes them. */
    public List<String> keys() {
        return IntStream.range(0, events)
                .mapToObj(i -> stream + '#' + (sequence + i))
                .toList();
    }

    /** All that were acknowledged. */
    public static List<Acknowledged> acknowledged(Collection<Attempt> attempts) {
        return attempts.stream()
                .map(Attempt::answer)
                .filter(Acknowledged.class::isInstance)
                .map(Acknowledged.class::cast)
                .toList();
    }
}
