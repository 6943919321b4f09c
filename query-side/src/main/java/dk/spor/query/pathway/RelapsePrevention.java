package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.Span;
import dk.spor.values.EntryId;
import dk.spor.values.RelapsePreventionOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tilbagefaldsforebyggelse: a course after treatment.
 *
 * @param on the first day of the course
 * @param discharge the discharge it follows
 * @param end absent while it lasts
 */
public record RelapsePrevention(
        Entry entry,
        LocalDate on,
        EntryId discharge,
        @Nullable End end) implements Dated {

    /** How and when the course ended. */
    public record End(Entry entry, LocalDate on, RelapsePreventionOutcome outcome) implements Dated {}

    public Span span() {
        return new Span(on, end == null ? null : end.on());
    }

    RelapsePrevention with(End ended) {
        return new RelapsePrevention(entry, on, discharge, ended);
    }
}
