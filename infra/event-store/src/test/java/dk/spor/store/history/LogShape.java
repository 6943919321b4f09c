package dk.spor.store.history;

import dk.spor.store.history.LoggedCommit.LoggedEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What holds for every log by itself: positions without gap or overlap, each stream whole and in order. */
final class LogShape {

    private LogShape() {}

    static List<String> violations(List<LoggedCommit> log) {
        List<String> violations = new ArrayList<>();
        Map<String, Long> ends = new HashMap<>();
        long next = 1;
        for (LoggedCommit commit : log) {
            if (commit.first() != next) {
                violations.add("%s: the commit after position %d begins at %d"
                        .formatted(commit.first() > next ? "Gap" : "Overlap", next - 1, commit.first()));
            }
            if (commit.last() != commit.first() + commit.events().size() - 1) {
                violations.add("Wrong end: the commit at %d has %d events and says that it ends at %d"
                        .formatted(commit.first(), commit.events().size(), commit.last()));
            }
            next = commit.last() + 1;
            commit.events().forEach(event -> follow(event, ends, violations));
        }
        return violations;
    }

    private static void follow(LoggedEvent event, Map<String, Long> ends, List<String> violations) {
        long expected = ends.getOrDefault(event.stream(), 0L);
        if (event.sequence() != expected) {
            violations.add(
                    "Out of order: %s comes where %s#%d should".formatted(event.key(), event.stream(), expected));
        }
        ends.put(event.stream(), event.sequence() + 1);
    }
}
