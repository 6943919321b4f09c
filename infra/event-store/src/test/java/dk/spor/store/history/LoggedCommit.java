package dk.spor.store.history;

import java.util.List;

/**
 * A commit as it stands in the log, read by somebody who knows nothing but docs/log-format.md.
 *
 * @param first what its {@code _id} says
 * @param last what it says itself; not computed
 * @param events in their order
 */
public record LoggedCommit(long first, long last, List<LoggedEvent> events) {

    public LoggedCommit {
        events = List.copyOf(events);
    }

    /** The event's own id, and its place in a stream. */
    public record LoggedEvent(String id, String key) {

        String stream() {
            return key.substring(0, key.lastIndexOf('#'));
        }

        long sequence() {
            return Long.parseLong(key.substring(key.lastIndexOf('#') + 1));
        }
    }

    List<String> ids() {
        return events.stream().map(LoggedEvent::id).toList();
    }

    List<String> keys() {
        return events.stream().map(LoggedEvent::key).toList();
    }
}
