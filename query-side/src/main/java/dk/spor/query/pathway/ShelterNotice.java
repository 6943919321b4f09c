package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.Municipality;
import java.time.LocalDate;

/** That the municipality that has the case was told of a stay at a shelter. */
public record ShelterNotice(Entry entry, LocalDate on, Municipality municipality) implements Dated {}
