package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.Finding;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;
import java.util.List;

/**
 * Henvendelse: the citizen, or somebody for them, turned to the municipality.
 *
 * @param on the day it was received
 * @param needs where the talk found needs; may be empty
 * @param findings what it found out about circumstances; may be empty
 */
public record Intake(
        Entry entry, LocalDate on, IntakeChannel channel, List<LifeDimension> needs, List<Finding> findings)
        implements Dated {

    public Intake {
        needs = List.copyOf(needs);
        findings = List.copyOf(findings);
    }
}
