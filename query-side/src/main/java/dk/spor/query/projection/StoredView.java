package dk.spor.query.projection;

import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.UnreadableRecordedEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A view and how far it has got.
 *
 * @param subject whose view it is
 * @param position the last event in it; 0 while it holds none
 * @param setAside why it stands still; absent for a view that goes on
 */
public record StoredView<V>(
        String subject, V view, long position, @Nullable SetAside setAside) {

    private static final Logger LOG = LoggerFactory.getLogger(StoredView.class);

    /** The view of a subject about which nothing is known yet. */
    public static <V> StoredView<V> begin(Fold<V> fold, String subject) {
        return new StoredView<>(subject, fold.begin().apply(subject), 0, null);
    }

    /**
     * The view with further events of its subject, in order of the log. Events it already holds change nothing; before
     * one that can't be folded it comes to stand still.
     */
    public StoredView<V> advancedBy(Iterable<RecordedEvent> events, Fold<V> fold) {
        var known = this;
        for (var event : events) {
            if (known.awaits(event.position()) && fold.concerns(event)) {
                known = known.with(event, fold);
            }
        }
        return known;
    }

    /** Whether an event of its subject, at this position, changes it. */
    boolean awaits(long at) {
        return setAside == null && at > position;
    }

    /** The view standing still before an event that can't be read. */
    StoredView<V> before(UnreadableRecordedEvent event) {
        return standingStill(new SetAside(event.position(), String.valueOf(event.getMessage())));
    }

    /** The view with the next event, which it {@link #awaits}; standing still before it where it can't be folded. */
    StoredView<V> with(RecordedEvent event, Fold<V> fold) {
        try {
            return new StoredView<>(subject, fold.evolve().apply(view, event), event.position(), null);
        } catch (RuntimeException e) {
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

    StoredView<V> standingStill(SetAside why) {
        return new StoredView<>(subject, view, position, why);
    }

    /** Messages of others may repeat what the event says. */
    private static String causeOf(RuntimeException e) {
        return e instanceof UnfoldableEvent
                ? String.valueOf(e.getMessage())
                : e.getClass().getName();
    }
}
