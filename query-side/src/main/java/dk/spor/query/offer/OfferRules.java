package dk.spor.query.offer;

import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferId;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rule catalogue says of an offer on a day.
 *
 * @param grounds the legal grounds that its terms name
 * @param followUp how everybody who is discharged from it is followed up; absent where no rule says so
 */
public record OfferRules(List<Ground> grounds, @Nullable FollowUp followUp) {

    public OfferRules {
        grounds = List.copyOf(grounds);
    }

    /**
     * A section of a law.
     *
     * @param rule its version on the day; absent where the catalogue has none, and then so is all that it would say
     * @param kle the subject number by which such cases are filed; absent where there is none
     */
    public record Ground(
            LegalGroundId ground,
            @Nullable RuleRef rule,
            @Nullable String law,
            @Nullable String section,
            @Nullable String kle) {}

    /** So long after a discharge, by a rule in a version. */
    public record FollowUp(Period after, RuleRef rule) {}

    /** @param grounds those that the offer's terms of the day name */
    public static OfferRules on(LocalDate day, OfferId offer, List<LegalGroundId> grounds, RuleCatalogue rules) {
        return new OfferRules(
                grounds.stream().map(ground -> ground(ground, day, rules)).toList(),
                followUp(offer, day, rules).orElse(null));
    }

    private static Ground ground(LegalGroundId ground, LocalDate day, RuleCatalogue rules) {
        return rules.groundOn(day, ground)
                .map(it -> new Ground(ground, it.ref(), it.law(), it.section(), it.kle()))
                .orElseGet(() -> new Ground(ground, null, null, null, null));
    }

    private static Optional<FollowUp> followUp(OfferId offer, LocalDate day, RuleCatalogue rules) {
        return rules.on(day, Rule.FollowUpAfterDischarge.class)
                .filter(rule -> rule.offers().contains(offer))
                .map(rule -> new FollowUp(rule.after(), rule.ref()));
    }
}
