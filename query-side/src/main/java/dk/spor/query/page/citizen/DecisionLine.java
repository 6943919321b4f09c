package dk.spor.query.page.citizen;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Decision;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.util.Map;

/**
 * A decision in the list of all.
 *
 * @param what "Bevilget efter Serviceloven § 101: Pitstop"
 * @param state whether the citizen was told, and whether they complained
 */
public record DecisionLine(EntryId decision, String on, String what, String state) {

    static DecisionLine of(Decision decision, Map<OfferId, OfferCard> offers, RuleCatalogue rules, Words words) {
        return new DecisionLine(
                decision.entry().id(),
                words.date(decision.on()),
                title(decision, offers, rules, words),
                state(decision, words));
    }

    /** "Bevilget efter Serviceloven § 101: Pitstop". */
    public static String title(Decision decision, Map<OfferId, OfferCard> offers, RuleCatalogue rules, Words words) {
        var result = words.of(decision.result());
        var ground = Facts.ground(decision, rules);
        var offer = decision.offer();
        return offer == null
                ? words.text("fact.decision", result, ground)
                : words.text("decision.title-with-offer", result, ground, Facts.name(offer, offers));
    }

    private static String state(Decision decision, Words words) {
        if (decision.openComplaint().isPresent()) {
            return words.text("decision.complained");
        }
        var told = decision.told();
        return told == null
                ? words.text("fact.decision-untold")
                : words.text("fact.decision-told", words.date(told.on()));
    }
}
