package dk.spor.query.projection;

import dk.spor.recording.PassingEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.StreamId;
import dk.spor.recording.UnreadableRecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * An event that a rebuild has come past, read once for all folds.
 *
 * @param read what it says; absent where it can't be read
 * @param problem why it can't be read; absent where it can
 */
record PassedEvent(
        long position,
        StreamId stream,
        @Nullable RecordedEvent read,
        @Nullable UnreadableRecordedEvent problem) {

    static PassedEvent of(PassingEvent passing) {
        try {
            return new PassedEvent(passing.position(), passing.stream(), passing.read(), null);
        } catch (UnreadableRecordedEvent problem) {
            return new PassedEvent(passing.position(), passing.stream(), null, problem);
        }
    }

    /** Whether it changes a view of its subject. */
    boolean changes(StoredView<?> view) {
        return read == null ? view.awaits(position) : view.takes(read);
    }

    /** Whose view it changes; absent where it changes none. */
    @Nullable
    String subject(Fold<?> fold) {
        return (read == null
                        ? fold.subjectOfStream().apply(stream)
                        : fold.subject().apply(read.event()))
                .orElse(null);
    }
}
