package dk.spor.query.projection;

import dk.spor.query.projection.Retry.Outcome;
import dk.spor.query.projection.ViewCollection.Change;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.UnreadableRecordedEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was set aside in one generation of views, and trying again. */
final class SetAsides<V> {

    private static final Logger LOG = LoggerFactory.getLogger(SetAsides.class);
    private static final int MOST_ATTEMPTS = 100;

    private final Fold<V> fold;
    private final EventLog log;
    private final ViewCollection<V> views;
    private final Past past;

    SetAsides(Fold<V> fold, EventLog log, ViewCollection<V> views) {
        this.fold = fold;
        this.log = log;
        this.views = views;
        this.past = Past.of(log);
    }

    /** Those that have waited longest. */
    List<SetAsideEvent> list(int limit) {
        return views.setAside(limit).stream()
                .map(document -> described(ViewDocuments.subject(document), ViewDocuments.setAside(document)))
                .toList();
    }

    private SetAsideEvent described(String subject, SetAside aside) {
        var stream = new StreamEvents(log, fold.streamOfSubject().apply(subject));
        long at = stream.firstFrom(aside.position());
        var event = readable(stream, at);
        return new SetAsideEvent(
                fold.name(),
                subject,
                aside.position(),
                event.map(known -> known.event().entryId()).orElse(null),
                aside.cause(),
                event.map(RecordedEvent::recordedAt).orElseGet(() -> recordedJustBefore(aside.position())),
                Math.max(0, stream.count() - at - 1));
    }

    private static Optional<RecordedEvent> readable(StreamEvents stream, long sequence) {
        try {
            return stream.at(sequence).stream().findFirst();
        } catch (UnreadableRecordedEvent unreadable) {
            return Optional.empty();
        }
    }

    private @Nullable Instant recordedJustBefore(long position) {
        try {
            return position < 2
                    ? null
                    : log.readAfter(position - 2, 1).getFirst().recordedAt();
        } catch (UnreadableRecordedEvent unreadable) {
            return null;
        }
    }

    /** Folds on from where the view stands. */
    Retry retry(String subject) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            var standing = views.standing(subject);
            if (standing.isEmpty()) {
                return new Retry(fold.name(), subject, Outcome.NOT_SET_ASIDE, null);
            }
            var from = standing.get();
            var to = foldedOn(from.goesOnFrom());
            if (views.write(List.of(new Change<>(from.stored(), to)))) {
                return told(to.setAside() == null ? inStep(to) : to);
            }
            // Somebody else has tried again meanwhile: what they made of it is looked at.
        }
        throw new IllegalStateException(
                "The view of " + subject + " was changed by somebody else " + MOST_ATTEMPTS + " times in a row");
    }

    /**
     * An event that was recorded while the view was being folded came past the projector before the view went on, and
     * was left out. Once the view stands in the store as one that goes on, no later one is.
     */
    private StoredView<V> inStep(StoredView<V> goingOn) {
        var known = goingOn;
        while (true) {
            var further = foldedOn(known);
            if (further.position() == known.position() && further.setAside() == null) {
                return known;
            }
            if (!views.write(List.of(new Change<>(known, further)))) {
                // The projector was quicker; from here on it sees to everything.
                return views.find(goingOn.subject()).orElse(known);
            }
            if (further.setAside() != null) {
                return further;
            }
            known = further;
        }
    }

    private StoredView<V> foldedOn(StoredView<V> view) {
        var stream = new StreamEvents(log, fold.streamOfSubject().apply(view.subject()));
        var known = view;
        long sequence = stream.firstFrom(view.position() + 1);
        try {
            for (var events = stream.from(sequence); !events.isEmpty(); events = stream.from(sequence)) {
                known = known.advancedBy(events, fold, past);
                sequence += events.size();
            }
            return known;
        } catch (UnreadableRecordedEvent unreadable) {
            return known.awaits(unreadable.position()) ? known.before(unreadable) : known;
        }
    }

    private Retry told(StoredView<V> now) {
        var aside = now.setAside();
        LOG.info(
                "Projection {} has tried again with {}: {}",
                fold.name(),
                now.subject(),
                aside == null ? "in step" : "still set aside at position " + aside.position());
        return new Retry(fold.name(), now.subject(), aside == null ? Outcome.IN_STEP : Outcome.STILL_SET_ASIDE, aside);
    }
}
