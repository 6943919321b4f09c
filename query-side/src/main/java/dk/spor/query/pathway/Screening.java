package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.ScreeningResult;
import java.time.LocalDate;

/** Screening: the citizen was offered to be screened for mental illness during a course. */
public record Screening(Entry entry, LocalDate on, ScreeningResult result) implements Dated {}
