package dk.spor.app.migration.recording;

import dk.spor.app.migration.plan.PlannedFact;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.values.RequestKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the log holds from one source, read from its first event to its last: the other side of the reconciliation. A
 * fact may have led to several events; it counts once.
 */
public final class LoggedFacts {

    private static final int BATCH = 1_000;

    private final Map<String, Set<Fact>> before = new HashMap<>();
    private final Map<String, Set<Fact>> since = new HashMap<>();
    private final Map<String, Set<String>> rows = new HashMap<>();

    private LoggedFacts() {}

    /** Where the log could not be read. */
    public static LoggedFacts none() {
        return new LoggedFacts();
    }

    private record Fact(StreamId stream, RequestKey key) {}

    /**
     * @param system the source, as it stands in the log
     * @param began the head of the log when the run began
     */
    public static LoggedFacts read(EventLog log, String system, long began, Progress progress) {
        var facts = new LoggedFacts();
        long position = 0;
        for (var batch = log.readAfter(position, BATCH); !batch.isEmpty(); batch = log.readAfter(position, BATCH)) {
            for (var event : batch) {
                facts.add(event, system, began);
                position = event.position();
                progress.step();
            }
        }
        return facts;
    }

    /** How many facts of this file were recorded since the run began. */
    public long since(String file) {
        return of(since, file).size();
    }

    /** How many facts of this file the log holds. */
    public long all(String file) {
        return of(before, file).size() + since(file);
    }

    /** Whether the log holds a fact under this fact's name, where it belongs. */
    public boolean holds(PlannedFact fact) {
        var named = new Fact(fact.stream(), fact.key());
        var file = fact.origin().file();
        return of(before, file).contains(named) || of(since, file).contains(named);
    }

    /** Whether the log holds anything that this row said. */
    public boolean holdsRow(String file, String id) {
        return rows.getOrDefault(file, Set.of()).contains(id);
    }

    private void add(RecordedEvent event, String system, long began) {
        var source = event.recording().source();
        if (source == null || !source.system().equals(system)) {
            return;
        }
        var fact = new Fact(event.stream(), event.recording().request());
        (event.position() > began ? since : before)
                .computeIfAbsent(source.file(), file -> new HashSet<>())
                .add(fact);
        rows.computeIfAbsent(source.file(), file -> new HashSet<>()).add(source.id());
    }

    private static Set<Fact> of(Map<String, Set<Fact>> facts, String file) {
        return facts.getOrDefault(file, Set.of());
    }
}
