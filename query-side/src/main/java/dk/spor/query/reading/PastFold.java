package dk.spor.query.reading;

import dk.spor.query.projection.Fold;
import dk.spor.query.projection.Past;
import dk.spor.query.projection.StoredView;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.recording.UnreadableRecordedEvent;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A fold over what was known of a subject at a moment: the one of today, stopped there. */
record PastFold<V>(Fold<V> fold, Past past) {

    private static final int A_FEW = 50;
    private static final int AT_A_TIME = 2_000;

    /**
     * What the view of a subject was; empty where nothing was known of it. Before an event that can't be read it stood
     * still, as it does now.
     */
    Optional<V> view(String subject, Moment moment) {
        try {
            var events = then(past, fold.streamOfSubject().apply(subject), moment);
            return events.isEmpty()
                    ? Optional.empty()
                    : Optional.of(reading(fold, subject, events).view());
        } catch (UnreadableRecordedEvent e) {
            return view(subject, new Moment(moment.on(), e.position() - 1));
        }
    }

    /**
     * What the views of some subjects were. A few are read one by one, side by side; for many the log is walked along,
     * as often as their views don't have room together.
     */
    void views(EventLog log, Collection<String> subjects, Moment moment, BiConsumer<String, V> found) {
        if (subjects.size() <= A_FEW) {
            one(subjects, moment, found);
            return;
        }
        var left = List.copyOf(subjects);
        for (int from = 0; from < left.size(); from += AT_A_TIME) {
            var walked = new PastWalk<>(fold, past, moment);
            walked.along(log, left.subList(from, Math.min(left.size(), from + AT_A_TIME)));
            walked.views().forEach(found);
            one(walked.left(), moment, found);
        }
    }

    private void one(Collection<String> subjects, Moment moment, BiConsumer<String, V> found) {
        subjects.parallelStream()
                .forEach(subject -> view(subject, moment).ifPresent(view -> found.accept(subject, view)));
    }

    static <V> Reading<V> reading(Fold<V> fold, String subject, List<RecordedEvent> events) {
        var view =
                StoredView.begin(fold, subject).advancedBy(events, fold, (position, stream) -> upTo(position, events));
        return new Reading<>(view.view(), view.position(), view.setAside());
    }

    /** With what they say after the corrections that were known; a correction counts as of the day it was made on. */
    static List<RecordedEvent> then(Past past, StreamId stream, Moment moment) {
        return CorrectedHistory.of(past.upTo(moment.knownAt(), stream)).stream()
                .filter(recorded -> !recorded.event().happenedOn().isAfter(moment.on()))
                .toList();
    }

    private static List<RecordedEvent> upTo(long position, List<RecordedEvent> events) {
        return events.stream().takeWhile(event -> event.position() <= position).toList();
    }
}
