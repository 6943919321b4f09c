package dk.spor.store.log;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Events that are to be recorded together or not at all, and have no position yet.
 *
 * @param id by which the commit is recognised when it is not known whether it was recorded
 * @param at when it is recorded, by the store's clock, UTC
 * @param events at least one
 */
public record NewCommit(UUID id, Instant at, List<StoredEvent> events) {

    public NewCommit {
        events = List.copyOf(events);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A commit has at least one event");
        }
    }

    /**
     * The first event whose id or key an earlier one of this commit has already; the database does not look for that.
     */
    public Optional<StoredEvent> repeated() {
        Set<String> ids = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (StoredEvent event : events) {
            boolean newId = ids.add(event.id());
            boolean newKey = keys.add(event.key());
            if (!newId || !newKey) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    Commit startingAt(long first) {
        return new Commit(first, id, at, events);
    }

    /** What its events take up in the log, each only once. */
    List<String> keys() {
        return events.stream().map(StoredEvent::key).toList();
    }
}
