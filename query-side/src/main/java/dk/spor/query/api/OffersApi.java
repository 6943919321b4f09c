package dk.spor.query.api;

import dk.spor.query.moment.DayAsked;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.offer.OfferRules;
import dk.spor.query.offer.TermsPeriod;
import dk.spor.query.reading.ReadingRefused.UnknownOffer;
import dk.spor.query.reading.Readings;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.Clock;
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

    private final Readings readings;
    private final RuleCatalogue rules;
    private final Clock clock;

    public OffersApi(Readings readings, RuleCatalogue rules, Clock clock) {
        this.readings = readings;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param offer with all its terms, each by the days on which it holds
     * @param on the day that the rest speaks of
     * @param holds the terms that hold on the day; absent where none do
     * @param rules what the rule catalogue says of the offer on the day
     */
    record OfferAnswer(
            OfferCard offer, LocalDate on, @Nullable TermsPeriod holds, OfferRules rules) {}

    /**
     * Every offer ever opened.
     *
     * @param on the day to see them on; absent for today
     */
    @GetMapping("/api/offers")
    List<OfferAnswer> offers(@RequestParam(name = "on", required = false) @Nullable String on) {
        var day = DayAsked.of(on, clock);
        return readings.offers().values().stream()
                .map(card -> answer(card, day))
                .toList();
    }

    /**
     * One offer.
     *
     * @param on the day to see it on; absent for today
     */
    @GetMapping("/api/offers/{offer}")
    OfferAnswer offer(
            @PathVariable("offer") String offer, @RequestParam(name = "on", required = false) @Nullable String on) {
        var day = DayAsked.of(on, clock);
        var id = new OfferId(offer);
        return Optional.ofNullable(readings.offers().get(id))
                .map(card -> answer(card, day))
                .orElseThrow(() -> new UnknownOffer(id));
    }

    private OfferAnswer answer(OfferCard card, LocalDate day) {
        var holds = card.termsOn(day);
        var grounds = holds.map(it -> it.terms().grounds()).orElse(List.of());
        return new OfferAnswer(card, day, holds.orElse(null), OfferRules.on(day, card.offer(), grounds, rules));
    }
}
