package dk.spor.query.cti;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.CtiTakeover;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement on what somebody goes on with when the course ends.
 *
 * @param with who goes on
 * @param areas with what
 */
public record HandOverAgreement(Entry entry, LocalDate on, CtiTakeover with, List<LifeDimension> areas)
        implements Dated {

    public HandOverAgreement {
        areas = List.copyOf(areas);
    }
}
