package dk.spor.store.history;

import java.util.List;
import java.util.stream.Stream;

/**
 * What comes out when a history is laid beside the log.
 *
 * @param violations each broken promise in a sentence; empty when all were kept
 * @param unknownRecorded attempts whose writers did not learn the outcome, and that are in the log
 * @param unknownAbsent those that are not
 */
public record Verdict(List<String> violations, int unknownRecorded, int unknownAbsent) {

    public Verdict {
        violations = List.copyOf(violations);
    }

    /** Together with what else was found. */
    public Verdict and(List<String> further) {
        return new Verdict(
                Stream.concat(violations.stream(), further.stream()).toList(), unknownRecorded, unknownAbsent);
    }

    public boolean kept() {
        return violations.isEmpty();
    }
}
