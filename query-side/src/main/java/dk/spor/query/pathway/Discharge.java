package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.DischargeOutcome;
import java.time.LocalDate;

/** Udskrivning: how and when a course at an offer ended. */
public record Discharge(Entry entry, LocalDate on, DischargeOutcome outcome) implements Dated {}
