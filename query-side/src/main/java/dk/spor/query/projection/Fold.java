package dk.spor.query.projection;

import dk.spor.events.SporEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a projection projects: pure functions, and a name for what they give.
 *
 * @param name of the projection, such as {@code pathway}; part of collection names, never changed
 * @param version raised when the functions or the form of the view change; the views are then rebuilt
 * @param type the view, a record that Jackson can write and read
 * @param subject whose view an event changes; empty for events that change none, which then leave no trace in it
 * @param subjectOfStream whose view the events of a stream may change; asked for an event that can't be read. A view
 *     has its events from one stream, which is what lets a rebuild fold streams side by side
 * @param streamOfSubject that stream
 * @param begin the view of a subject before its first event
 * @param evolve the view once an event, too, is known; must not depend on anything else
 * @param keys what views are searched and ordered by: names, and the texts that a view has under each
 * @param parts what of a view it is kept of when it last changed: names, and the part of each, which stays the same
 *     object while nothing changes it
 */
public record Fold<V>(
        String name,
        int version,
        Class<V> type,
        Function<SporEvent, Optional<String>> subject,
        Function<StreamId, Optional<String>> subjectOfStream,
        Function<String, StreamId> streamOfSubject,
        Function<String, V> begin,
        BiFunction<V, RecordedEvent, V> evolve,
        SortedMap<String, Function<V, List<String>>> keys,
        SortedMap<String, Function<V, Object>> parts) {

    /** A fold whose views are found by their subject alone. */
    public Fold(
            String name,
            int version,
            Class<V> type,
            Function<SporEvent, Optional<String>> subject,
            Function<StreamId, Optional<String>> subjectOfStream,
            Function<String, StreamId> streamOfSubject,
            Function<String, V> begin,
            BiFunction<V, RecordedEvent, V> evolve) {
        this(
                name,
                version,
                type,
                subject,
                subjectOfStream,
                streamOfSubject,
                begin,
                evolve,
                new TreeMap<>(),
                new TreeMap<>());
    }

    public Fold {
        keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
        parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
    }

    boolean concerns(RecordedEvent recorded) {
        return subject.apply(recorded.event()).isPresent();
    }
}
