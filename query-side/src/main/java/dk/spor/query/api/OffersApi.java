package dk.spor.query.api;

import dk.spor.query.moment.Known;
import dk.spor.query.moment.KnownReadings;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.offer.OfferRules;
import dk.spor.query.offer.TermsPeriod;
import dk.spor.query.reading.ReadingRefused.UnknownOffer;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The offers of the municipality, and the terms of each. */
@RestController
public final class OffersApi {

    private final KnownReadings known;
    private final RuleCatalogue rules;

    public OffersApi(KnownReadings known, RuleCatalogue rules) {
        this.known = known;
        this.rules = rules;
    }

    /**
     * @param offer with all its terms, each by the days on which it holds
     * @param on the day that the rest speaks of
     * @param knownAt the position in the log beyond which nothing is known here
     * @param holds the terms that hold on the day; absent where none do
     * @param rules what the rule catalogue says of the offer on the day
     */
    record OfferAnswer(
            OfferCard offer,
            LocalDate on,
            long knownAt,
            @Nullable TermsPeriod holds,
            OfferRules rules) {}

    /**
     * Every offer ever opened.
     *
     * @param on the day to see them on; absent for today
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     */
    @GetMapping("/api/offers")
    List<OfferAnswer> offers(
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        var asked = known.ofAll(on, knownAt);
        return asked.readings().offers().values().stream()
                .map(card -> answer(card, asked))
                .toList();
    }

    /**
     * One offer.
     *
     * @param on the day to see it on; absent for today
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     */
    @GetMapping("/api/offers/{offer}")
    OfferAnswer offer(
            @PathVariable("offer") String offer,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt) {
        var asked = known.ofAll(on, knownAt);
        var id = new OfferId(offer);
        return Optional.ofNullable(asked.readings().offers().get(id))
                .map(card -> answer(card, asked))
                .orElseThrow(() -> new UnknownOffer(id));
    }

    private OfferAnswer answer(OfferCard card, Known asked) {
        var day = asked.on();
        var holds = card.termsOn(day);
        var grounds = holds.map(it -> it.terms().grounds()).orElse(List.of());
        return new OfferAnswer(
                card, day, asked.at(), holds.orElse(null), OfferRules.on(day, card.offer(), grounds, rules));
    }
}
