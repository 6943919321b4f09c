package dk.spor.query.timeline;

import dk.spor.recording.RecordedEvent;
import dk.spor.values.EntryId;

/**
 * Which entry of the journal made something that a view shows.
 *
 * @param id the entry, for later events and corrections to point at
 * @param position where it stands in the log; what was known at an earlier position did not hold it
 */
public record Entry(EntryId id, long position) {

    public static Entry of(RecordedEvent recorded) {
        return new Entry(recorded.event().entryId(), recorded.position());
    }
}
