package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import java.time.LocalDate;

/** A relapse that was seen or told of, in a course or outside one. */
public record Relapse(Entry entry, LocalDate on) implements Dated {}
