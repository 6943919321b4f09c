package dk.spor.query.cti;

import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.Span;
import dk.spor.values.CtiPauseReason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which a course stood still.
 *
 * @param entry the entry that began it
 * @param from its first day
 * @param until the day on which the course went on or ended; absent while it lasts
 */
public record Pause(Entry entry, LocalDate from, @Nullable LocalDate until, CtiPauseReason reason) {

    public Span span() {
        return new Span(from, until);
    }
}
