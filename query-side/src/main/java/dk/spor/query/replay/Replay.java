package dk.spor.query.replay;

import dk.spor.query.pathway.Correction;
import dk.spor.query.pathway.Decision;
import dk.spor.values.CitizenId;
import java.util.List;

/**
 * A decision, tried once more.
 *
 * @param decision as it is known today; one that no longer counts as it was recorded
 * @param retracted whether it no longer counts
 * @param knownAt the position in the log that stands for today
 * @param tooLate what had happened and was not recorded yet, in the order in which it was recorded
 * @param corrected what the decider had before them and what has been put right since
 */
public record Replay(
        CitizenId citizen,
        Decision decision,
        boolean retracted,
        long knownAt,
        Verdict verdict,
        List<Criterion> criteria,
        List<KnownTooLate> tooLate,
        List<Correction> corrected) {

    public Replay {
        criteria = List.copyOf(criteria);
        tooLate = List.copyOf(tooLate);
        corrected = List.copyOf(corrected);
    }

    /** Those of a kind of bearing. */
    public List<Criterion> that(Bearing bearing) {
        return criteria.stream()
                .filter(criterion -> criterion.bearing() == bearing)
                .toList();
    }
}
