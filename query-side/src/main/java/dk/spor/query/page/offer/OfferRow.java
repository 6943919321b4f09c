package dk.spor.query.page.offer;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.offer.OfferRules;
import dk.spor.query.page.words.Words;
import dk.spor.query.place.PlaceList;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer in the list of all.
 *
 * @param kind in the reader's language
 * @param grounds by which laws it is given today; empty where its terms name none
 * @param closed the day from which it takes no more citizens; absent while it does
 * @param places how many there are; absent where it has no such number
 * @param free how many nobody holds; absent where nobody keeps them
 * @param waiting how many wait; absent where nobody keeps its places
 */
public record OfferRow(
        OfferId offer,
        String name,
        String kind,
        String grounds,
        @Nullable String closed,
        @Nullable Integer places,
        @Nullable Integer free,
        @Nullable Integer waiting) {

    static OfferRow of(OfferCard card, PlaceList places, LocalDate today, RuleCatalogue rules, Words words) {
        boolean kept = places.places() != null;
        var closedOn = card.closedOn();
        return new OfferRow(
                card.offer(),
                card.name(),
                words.of(card.kind()),
                grounds(card, today, rules, words),
                closedOn == null ? null : words.date(closedOn),
                kept ? places.places() : card.places(),
                kept ? Math.max(0, places.free()) : null,
                kept ? places.waiting().size() : null);
    }

    private static String grounds(OfferCard card, LocalDate today, RuleCatalogue rules, Words words) {
        return card.termsOn(today)
                .map(period -> OfferRules.on(today, card.offer(), period.terms().grounds(), rules))
                .map(said -> TermsSheet.grounds(said, words))
                .orElse("");
    }
}
