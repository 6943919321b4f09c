package dk.spor.query.projection;

import dk.spor.query.projection.ViewCollection.Change;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.UnreadableRecordedEvent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one generation of views up to date, a batch at a time: one query loads the views of everyone in the batch, one
 * bulk write stores them, and only then the generation's position moves. Each view is guarded by the position it holds,
 * so that events which come again change nothing, and several processes can project the same log at once.
 */
final class Projector<V> {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final int MOST_ATTEMPTS = 1_000;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(5);

    private final Fold<V> fold;
    private final EventLog log;
    private final int batchSize;
    private final Generations generations;
    private final Generation generation;
    private final ViewCollection<V> views;
    private final Past past;
    private volatile long position;

    Projector(
            Fold<V> fold,
            EventLog log,
            int batchSize,
            Generations generations,
            Generation generation,
            ViewCollection<V> views) {
        this.fold = fold;
        this.log = log;
        this.batchSize = batchSize;
        this.generations = generations;
        this.generation = generation;
        this.views = views;
        this.past = Past.of(log);
        this.position = generations.position(generation);
    }

    /** The views hold every event up to here. */
    long position() {
        return position;
    }

    /** Projects one batch; false when there was nothing to project. */
    boolean step() {
        try {
            var batch = log.readAfter(position, batchSize);
            if (batch.isEmpty()) {
                return false;
            }
            project(batch);
            moveTo(batch.getLast().position());
        } catch (UnreadableRecordedEvent unreadable) {
            setAside(unreadable);
            moveTo(unreadable.position());
        }
        return true;
    }

    private void moveTo(long reached) {
        generations.moveTo(generation, reached);
        position = reached;
    }

    private void project(List<RecordedEvent> batch) {
        var bySubject = new LinkedHashMap<String, List<RecordedEvent>>();
        for (var event : batch) {
            fold.subject()
                    .apply(event.event())
                    .ifPresent(subject -> bySubject
                            .computeIfAbsent(subject, ignored -> new ArrayList<>())
                            .add(event));
        }
        if (!bySubject.isEmpty()) {
            write(() -> changes(bySubject));
        }
    }

    private void setAside(UnreadableRecordedEvent unreadable) {
        fold.subjectOfStream().apply(unreadable.stream()).ifPresent(subject -> {
            LOG.error("Projection {} sets {} aside", fold.name(), subject, unreadable);
            write(() -> standingStill(subject, unreadable));
        });
    }

    private void write(Supplier<List<Change<V>>> changes) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (views.write(changes.get())) {
                return;
            }
            // Another process was quicker with one of the views: what it wrote is loaded, and what is missing added.
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
        throw new IllegalStateException("The views " + generation.id() + " after position " + position
                + " were changed by somebody else " + MOST_ATTEMPTS + " times in a row");
    }

    private List<Change<V>> standingStill(String subject, UnreadableRecordedEvent unreadable) {
        var from = views.load(List.of(subject)).get(subject);
        var known = from == null ? StoredView.begin(fold, subject) : from;
        return known.awaits(unreadable.position()) ? List.of(new Change<>(from, known.before(unreadable))) : List.of();
    }

    private List<Change<V>> changes(LinkedHashMap<String, List<RecordedEvent>> bySubject) {
        var stored = views.load(bySubject.keySet());
        var changes = new ArrayList<Change<V>>();
        bySubject.forEach((subject, events) -> {
            var from = stored.get(subject);
            var known = from == null ? StoredView.begin(fold, subject) : from;
            var to = known.advancedBy(events, fold, past);
            if (!to.equals(known)) {
                changes.add(new Change<>(from, to));
            }
        });
        return changes;
    }
}
