package dk.spor.query.projection;

import dk.spor.events.CorrectionEvent;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.UnreadableRecordedEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A view and how far it has got.
 *
 * @param subject whose view it is
 * @param begun where its subject's first event is, or one before it; 0 while it holds none
 * @param position the last event in it; 0 while it holds none
 * @param until the latest day that an event in it speaks of; absent while it holds none
 * @param changed where each part of it, by the fold's names, last changed; at its last event where it was told anew
 * @param setAside why it stands still; absent for a view that goes on
 */
public record StoredView<V>(
        String subject,
        V view,
        long begun,
        long position,
        @Nullable LocalDate until,
        Map<String, Long> changed,
        @Nullable SetAside setAside) {

    private static final Logger LOG = LoggerFactory.getLogger(StoredView.class);

    /** The view of a subject about which nothing is known yet. */
    public static <V> StoredView<V> begin(Fold<V> fold, String subject) {
        return new StoredView<>(subject, fold.begin().apply(subject), 0, 0, null, Map.of(), null);
    }

    /**
     * The view with further events of its subject, in order of the log. Events it already holds change nothing; before
     * one that can't be folded it comes to stand still. A correction has the whole past folded anew.
     */
    public StoredView<V> advancedBy(Iterable<RecordedEvent> events, Fold<V> fold, Past past) {
        var known = this;
        for (var event : events) {
            if (known.takes(event) && fold.concerns(event)) {
                known = known.with(event, fold, past);
            }
        }
        return known;
    }

    /** Whether an event of its subject, at this position, changes it. */
    boolean awaits(long at) {
        return setAside == null && at > position;
    }

    /** Whether an event that can be read changes it: what it stands still before may be put right by a correction. */
    boolean takes(RecordedEvent event) {
        return awaits(event.position()) || event.event() instanceof CorrectionEvent && event.position() > position;
    }

    /** The view standing still before an event that can't be read. */
    StoredView<V> before(UnreadableRecordedEvent event) {
        return standingStill(new SetAside(event.position(), String.valueOf(event.getMessage())));
    }

    /** The view with the next event, which it {@link #takes}; standing still before it where it can't be folded. */
    StoredView<V> with(RecordedEvent event, Fold<V> fold, Past past) {
        try {
            return event.event() instanceof CorrectionEvent
                    ? retold(past.upTo(event.position(), event.stream()), fold)
                    : evolved(event, fold);
        } catch (RuntimeException e) {
            if (setAside != null) {
                return this;
            }
            LOG.error(
                    "Projection {} sets {} aside: the event {} at position {} can't be folded",
                    fold.name(),
                    subject,
                    event.event().entryId(),
                    event.position(),
                    e);
            return standingStill(new SetAside(event.position(), causeOf(e)));
        }
    }

    private StoredView<V> evolved(RecordedEvent event, Fold<V> fold) {
        var after = fold.evolve().apply(view, event);
        return new StoredView<>(
                subject,
                after,
                begun == 0 ? event.position() : begun,
                event.position(),
                later(until, event),
                changedBy(after, event, fold),
                null);
    }

    private Map<String, Long> changedBy(V after, RecordedEvent event, Fold<V> fold) {
        var now = changed;
        for (var part : fold.parts().entrySet()) {
            if (part.getValue().apply(view) != part.getValue().apply(after)) {
                now = now == changed ? new TreeMap<>(changed) : now;
                now.put(part.getKey(), event.position());
            }
        }
        return now;
    }

    /**
     * The view of a stream with its corrections, made from its beginning. What never had anything to do with the fold
     * leaves it as it is.
     *
     * @param stream up to its last correction
     */
    StoredView<V> retold(List<RecordedEvent> stream, Fold<V> fold) {
        var corrected =
                CorrectedHistory.of(stream).stream().filter(fold::concerns).toList();
        if (position == 0 && corrected.stream().allMatch(it -> it.event() instanceof CorrectionEvent)) {
            return this;
        }
        var told = fold.begin().apply(subject);
        LocalDate last = null;
        for (var event : corrected) {
            told = fold.evolve().apply(told, event);
            last = later(last, event);
        }
        long end = stream.getLast().position();
        var all = new TreeMap<String, Long>();
        fold.parts().keySet().forEach(part -> all.put(part, end));
        return new StoredView<>(subject, told, stream.getFirst().position(), end, last, all, null);
    }

    StoredView<V> standingStill(SetAside why) {
        return new StoredView<>(subject, view, begun, position, until, changed, why);
    }

    /** The view going on from where it stands still. */
    StoredView<V> goingOn() {
        return new StoredView<>(subject, view, begun, position, until, changed, null);
    }

    private static LocalDate later(@Nullable LocalDate day, RecordedEvent event) {
        var happenedOn = event.event().happenedOn();
        return day == null || happenedOn.isAfter(day) ? happenedOn : day;
    }

    /** Messages of others may repeat what the event says. */
    private static String causeOf(RuntimeException e) {
        return e instanceof UnfoldableEvent
                ? String.valueOf(e.getMessage())
                : e.getClass().getName();
    }
}
