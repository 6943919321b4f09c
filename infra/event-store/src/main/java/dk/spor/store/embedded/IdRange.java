package dk.spor.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A query for a range of positions, in their order.
 *
 * @param first the lowest position asked for
 * @param last the highest position asked for
 * @param descending whether from last to first
 */
record IdRange(long first, long last, boolean descending) {

    private static final String ID = "_id";

    /** The range that a query asks for; null when it asks for anything else. */
    static @Nullable IdRange of(Document query, @Nullable Document orderBy) {
        Integer direction = direction(orderBy);
        if (direction == null) {
            return null;
        }
        if (query.isEmpty()) {
            return new IdRange(Long.MIN_VALUE, Long.MAX_VALUE, direction < 0);
        }
        return query.size() == 1 && query.get(ID) instanceof Document bounds ? of(bounds, direction < 0) : null;
    }

    private static @Nullable IdRange of(Document bounds, boolean descending) {
        long first = Long.MIN_VALUE;
        long last = Long.MAX_VALUE;
        for (Map.Entry<String, Object> bound : bounds.entrySet()) {
            if (!(bound.getValue() instanceof Long position)) {
                return null;
            }
            switch (bound.getKey()) {
                case "$gt" -> first = Math.max(first, Math.addExact(position, 1));
                case "$gte" -> first = Math.max(first, position);
                case "$lt" -> last = Math.min(last, Math.subtractExact(position, 1));
                case "$lte" -> last = Math.min(last, position);
                default -> {
                    return null;
                }
            }
        }
        return new IdRange(first, last, descending);
    }

    private static @Nullable Integer direction(@Nullable Document orderBy) {
        return orderBy != null && orderBy.size() == 1 && orderBy.get(ID) instanceof Integer direction
                ? direction
                : null;
    }

    /** Where the walk begins. */
    Long start() {
        return descending ? last : first;
    }

    /** Where the walk ends. */
    Long end() {
        return descending ? first : last;
    }
}
