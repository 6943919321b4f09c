package dk.spor.query.cti;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.CtiPhase;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;
import java.util.List;

/**
 * The course went on to a later phase.
 *
 * @param on the first day of that phase
 */
public record PhaseChange(Entry entry, LocalDate on, CtiPhase to, List<LifeDimension> focusAreas) implements Dated {

    public PhaseChange {
        focusAreas = List.copyOf(focusAreas);
    }
}
