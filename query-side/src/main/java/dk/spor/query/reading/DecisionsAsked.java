package dk.spor.query.reading;

import dk.spor.query.pathway.Decision;
import dk.spor.values.DecisionResult;
import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions are asked for; what is absent leaves all in.
 *
 * @param from the first day on which they were made
 * @param to the last day on which they were made
 * @param knownBetter only those about which something that rules ask for is known today, and was not to the decider
 */
public record DecisionsAsked(
        @Nullable LegalGroundId ground,
        @Nullable OfferId offer,
        @Nullable DecisionResult result,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean knownBetter) {

    /** Whether a decision is one of these, as far as the decision itself tells. */
    public boolean takes(Decision decision) {
        return (ground == null || ground.equals(decision.ground()))
                && (offer == null || offer.equals(decision.offer()))
                && (result == null || result == decision.result())
                && (from == null || !decision.on().isBefore(from))
                && (to == null || !decision.on().isAfter(to));
    }
}
