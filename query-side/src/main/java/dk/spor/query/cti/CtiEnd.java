package dk.spor.query.cti;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.CtiEndReason;
import java.time.LocalDate;

/** How and when a course ended. */
public record CtiEnd(Entry entry, LocalDate on, CtiEndReason reason) implements Dated {}
