package dk.spor.query.reading;

import com.mongodb.client.model.Filters;
import dk.spor.query.projection.Fold;
import dk.spor.query.projection.Projection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * Views that have one of some texts under a key, or under one of several.
 *
 * @param lasting whether a view that once had it has it ever after, whatever is corrected
 * @param part of the view, as the fold names it, that is looked at alone; absent where all of it is
 */
record Which(List<Key> any, boolean lasting, @Nullable String part) {

    /** @param texts one of these is enough */
    record Key(String name, Collection<String> texts) {

        private <V> boolean fits(Fold<V> fold, V view) {
            return fold.keys().entrySet().stream()
                    .filter(key -> key.getKey().equals(name))
                    .anyMatch(key -> !Collections.disjoint(key.getValue().apply(view), texts));
        }
    }

    Which {
        any = List.copyOf(any);
    }

    static Which has(String key, Collection<String> texts) {
        return new Which(List.of(new Key(key, texts)), false, null);
    }

    /** The same, where a view that once had it has it ever after, and one part of it is looked at alone. */
    static Which everHad(String key, Collection<String> texts, String part) {
        return new Which(List.of(new Key(key, texts)), true, part);
    }

    Which or(String key, Collection<String> texts) {
        var more = new ArrayList<>(any);
        more.add(new Key(key, texts));
        return new Which(more, false, null);
    }

    /** Those in store. */
    Bson stored() {
        return Filters.or(any.stream()
                .map(key -> Filters.in(Projection.key(key.name()), key.texts()))
                .toList());
    }

    <V> boolean fits(Fold<V> fold, V view) {
        return any.stream().anyMatch(key -> key.fits(fold, view));
    }
}
