package dk.spor.query.reading;

import dk.spor.events.CorrectionEvent;
import dk.spor.query.projection.Fold;
import dk.spor.query.projection.Past;
import dk.spor.query.projection.StoredView;
import dk.spor.recording.EventLog;
import dk.spor.recording.PassingEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.UnreadableRecordedEvent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Folds the views of many subjects in one walk along the log, up to a moment. Those who have a correction among what
 * was known, or something that can't be read, are left to be told from their own streams.
 */
final class PastWalk<V> {

    private final Fold<V> fold;
    private final Past past;
    private final Moment moment;
    private final Map<String, StoredView<V>> known = new HashMap<>();
    private final Set<String> left = new HashSet<>();

    PastWalk(Fold<V> fold, Past past, Moment moment) {
        this.fold = fold;
        this.past = past;
        this.moment = moment;
    }

    void along(EventLog log, Collection<String> subjects) {
        var wanted = new HashSet<>(subjects);
        try (var walk = log.walkAfter(0)) {
            while (walk.hasNext()) {
                var event = walk.next();
                if (event.position() > moment.knownAt()) {
                    return;
                }
                fold.subjectOfStream()
                        .apply(event.stream())
                        .filter(wanted::contains)
                        .filter(subject -> !left.contains(subject))
                        .ifPresent(subject -> take(subject, event));
            }
        }
    }

    private void take(String subject, PassingEvent passing) {
        RecordedEvent event;
        try {
            event = passing.read();
        } catch (UnreadableRecordedEvent e) {
            leave(subject);
            return;
        }
        if (event.event() instanceof CorrectionEvent) {
            leave(subject);
        } else if (!event.event().happenedOn().isAfter(moment.on())) {
            var before = known.getOrDefault(subject, StoredView.begin(fold, subject));
            known.put(subject, before.advancedBy(Set.of(event), fold, past));
        }
    }

    private void leave(String subject) {
        left.add(subject);
        known.remove(subject);
    }

    /** Of those who were not left, of whom something was known. */
    Map<String, V> views() {
        var views = new HashMap<String, V>();
        known.forEach((subject, stored) -> views.put(subject, stored.view()));
        return views;
    }

    /** Those who are to be told from their own streams. */
    Set<String> left() {
        return left;
    }
}
