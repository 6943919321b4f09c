package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.AssessmentKind;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A need was assessed.
 *
 * @param enrolment the course during which it was made, if any
 */
public record Assessment(
        Entry entry,
        LocalDate on,
        AssessmentKind kind,
        @Nullable EntryId enrolment) implements Dated {}
