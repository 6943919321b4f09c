package dk.spor.query.reading;

import dk.spor.recording.RecordedEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a citizen's journal.
 *
 * @param entries every event as it was recorded, newest first
 * @param next what to give as {@code before} for the entries older than these; absent on the last page
 */
public record JournalPage(
        List<RecordedEvent> entries, @Nullable Long next) {

    /** How many entries a page has at the most. */
    public static final int MOST = 200;

    public JournalPage {
        entries = List.copyOf(entries);
    }
}
