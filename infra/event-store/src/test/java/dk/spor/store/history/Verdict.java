package dk.spor.store.history;

import java.util.List;

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

    public boolean kept() {
        return violations.isEmpty();
    }
}
