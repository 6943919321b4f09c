package dk.spor.command.deciding;

import dk.spor.values.EntryId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.OrderedPMap;

/**
 * What a state knows, by the entry that began it, in the order of recording. Never changes: one more shares what was
 * there before, so that a long past does not make the next entry dear.
 *
 * @param <T> what is known of each
 */
public record Known<T>(Map<EntryId, T> byEntry) {

    public Known {
        byEntry = persistent(byEntry);
    }

    /** Nothing yet. */
    public static <T> Known<T> none() {
        return new Known<>(OrderedPMap.empty());
    }

    /** The same, and one more. */
    public Known<T> with(EntryId entry, T value) {
        return new Known<>(persistent(byEntry).plus(entry, value));
    }

    /** The same, with one changed; an entry that is not known changes nothing. */
    public Known<T> changing(EntryId entry, UnaryOperator<T> change) {
        return find(entry).map(known -> with(entry, change.apply(known))).orElse(this);
    }

    /** What is known of an entry. */
    public Optional<T> find(EntryId entry) {
        return Optional.ofNullable(byEntry.get(entry));
    }

    /** All of it, in the order of recording. */
    public Collection<T> all() {
        return byEntry.values();
    }

    /** The same map where it is one that shares already. */
    private static <T> OrderedPMap<EntryId, T> persistent(Map<EntryId, T> map) {
        return OrderedPMap.from(map);
    }
}
