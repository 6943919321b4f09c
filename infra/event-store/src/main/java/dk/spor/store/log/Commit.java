package dk.spor.store.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Events that were recorded together: one document of the log.
 *
 * @param first the position of its first event. The next commit begins where this one ends, so no two commits can begin
 *     at the same position: that is what keeps the log dense and in one order
 * @param id by which the commit is recognised when it was not known whether it was recorded
 * @param at when it was recorded, by the store's clock, UTC; tells nothing about order
 * @param events in their order, at least one
 */
public record Commit(long first, UUID id, Instant at, List<StoredEvent> events) {

    public Commit {
        events = List.copyOf(events);
    }

    /** The position of its last event. */
    public long last() {
        return first + events.size() - 1;
    }

    /** What its events take up in the log, each only once. */
    List<String> keys() {
        return events.stream().map(StoredEvent::key).toList();
    }
}
