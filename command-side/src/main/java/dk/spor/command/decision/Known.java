package dk.spor.command.decision;

import dk.spor.values.EntryId;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.UnaryOperator;

/**
 * What a state knows, by the entry that began it, in the order of recording. Never changes.
 *
 * @param <T> what is known of each
 */
public record Known<T>(SequencedMap<EntryId, T> byEntry) {

    public Known {
        byEntry = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(byEntry));
    }

    /** Nothing yet. */
    public static <T> Known<T> none() {
        return new Known<>(new LinkedHashMap<>());
    }

    /** The same, and one more. */
    public Known<T> with(EntryId entry, T value) {
        var more = new LinkedHashMap<>(byEntry);
        more.put(entry, value);
        return new Known<>(more);
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
}
