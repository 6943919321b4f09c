package dk.spor.store.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An event that a reader was given, who followed the log while it was written. */
public record Sighting(long position, String eventId) {

    /** A reader has to see the log from its beginning, each event once, and nothing that is gone later. */
    public static List<String> violations(List<Sighting> seen, List<LoggedCommit> log) {
        List<Sighting> there = log.stream().flatMap(Sighting::of).toList();
        List<String> violations = new ArrayList<>();
        for (int i = 0; i < seen.size() && violations.isEmpty(); i++) {
            if (i >= there.size()) {
                violations.add("Vanished: a reader saw %s, beyond the end of the log".formatted(seen.get(i)));
            } else if (!seen.get(i).equals(there.get(i))) {
                violations.add(
                        "Seen otherwise: a reader saw %s, and the log has %s".formatted(seen.get(i), there.get(i)));
            }
        }
        return violations;
    }

    private static Stream<Sighting> of(LoggedCommit commit) {
        List<String> ids = commit.ids();
        return Stream.iterate(0, i -> i < ids.size(), i -> i + 1)
                .map(i -> new Sighting(commit.first() + i, ids.get(i)));
    }
}
