package dk.spor.query.pathway;

import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.Span;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch on a waiting list.
 *
 * @param entry the entry that put the citizen there
 * @param from the first day of waiting
 * @param until the day on which the wait ended; absent while it lasts
 */
public record Wait(Entry entry, LocalDate from, @Nullable LocalDate until) {

    public Span span() {
        return new Span(from, until);
    }
}
