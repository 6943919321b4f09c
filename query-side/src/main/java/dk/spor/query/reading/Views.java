package dk.spor.query.reading;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The views of one kind, of all subjects, as they are now or as they were known at a moment. */
interface Views<V> {

    /**
     * What is found in those that fit, in the order of their subjects. A view is looked at and let go, so that their
     * number does not matter.
     *
     * @param look may be called by several threads at once
     */
    <T> List<T> find(Which which, Function<V, List<T>> look);

    /** The views of these subjects, without those that have none. */
    Map<String, V> of(Collection<String> subjects);
}
