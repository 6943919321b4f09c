package dk.spor.query.page.offer;

import dk.spor.query.moment.Known;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.offer.TermsPeriod;
import dk.spor.query.page.frame.TimeBar;
import dk.spor.query.page.frame.TimeTyped;
import dk.spor.query.page.words.Words;
import dk.spor.query.place.PlaceList;
import dk.spor.query.place.PlaceList.Turn;
import dk.spor.query.reading.ReadingRefused.NotAllowed;
import dk.spor.query.reading.Readings;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** All offers, and the places of one. For those who work there; the app's security holds that. */
@Controller
@RequestMapping("/tilbud")
class OfferPages {

    private static final int TURNS_SHOWN = 25;

    private final TimeBar time;
    private final RuleCatalogue rules;
    private final MessageSource messages;

    OfferPages(TimeBar time, RuleCatalogue rules, MessageSource messages) {
        this.time = time;
        this.rules = rules;
        this.messages = messages;
    }

    @GetMapping
    String all(TimeTyped typed, Locale locale, Model model, HttpServletResponse response) {
        var words = new Words(messages, locale);
        var known = time.ofAll(typed, words, model, response);
        var readings = known.readings();
        var today = known.on();
        model.addAttribute(
                "offers",
                readings.offers().values().stream()
                        .map(card -> OfferRow.of(card, readings.places(card.offer(), 0), today, rules, words))
                        .toList());
        return "spor/offers";
    }

    @GetMapping("/{offer}")
    String one(
            @PathVariable("offer") String name,
            TimeTyped typed,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var words = new Words(messages, locale);
        var known = time.ofOne(typed, 0, words, model, response);
        var readings = known.readings();
        var today = known.on();
        var offer = new OfferId(name);
        var places = readings.places(offer, 0);
        var card = readings.offers().getOrDefault(offer, OfferCard.of(offer));
        model.addAttribute("offer", OfferRow.of(card, places, today, rules, words));
        model.addAttribute("terms", termsOn(card, today, words));
        model.addAttribute("earlierTerms", earlierTerms(card, today, words));
        model.addAttribute("kept", places.places() != null);
        model.addAttribute(
                "held",
                places.held().stream()
                        .map(it -> row(it.citizen(), it.since(), known, words))
                        .toList());
        model.addAttribute(
                "waiting",
                places.waiting().stream()
                        .map(it -> row(it.citizen(), it.since(), known, words))
                        .toList());
        model.addAttribute("turns", turns(places, readings, words));
        return "spor/offer";
    }

    private @Nullable TermsSheet termsOn(OfferCard card, LocalDate today, Words words) {
        return card.termsOn(today)
                .map(period -> TermsSheet.of(card.offer(), period, today, rules, words))
                .orElse(null);
    }

    /** Those that hold no more, the latest first, each by the rules of its last day. */
    private List<TermsSheet> earlierTerms(OfferCard card, LocalDate today, Words words) {
        return card.terms().reversed().stream()
                .filter(period -> period.until() != null && !period.until().isAfter(today))
                .map(period -> TermsSheet.of(card.offer(), period, lastDay(period), rules, words))
                .toList();
    }

    private static LocalDate lastDay(TermsPeriod period) {
        var until = period.until();
        return until == null || until.equals(period.from()) ? period.from() : until.minusDays(1);
    }

    private static List<TurnRow> turns(PlaceList places, Readings readings, Words words) {
        return places.turns().reversed().stream()
                .limit(TURNS_SHOWN)
                .map(turn -> new TurnRow(
                        turn.citizen(),
                        nameOf(turn.citizen(), readings, words),
                        words.date(turn.on()),
                        because(turn, places, words)))
                .toList();
    }

    private static String because(Turn turn, PlaceList places, Words words) {
        return words.text(
                reasonOf(turn, places),
                words.date(turn.waitedSince()),
                turn.behind(),
                turn.order().toString());
    }

    /** Who was there already when places began to be kept has not had a turn. */
    private static String reasonOf(Turn turn, PlaceList places) {
        if (turn.on().equals(places.setOn()) && turn.waitedSince().isBefore(turn.on())) {
            return "offer.turn.there-already";
        }
        return turn.on().equals(turn.waitedSince()) && turn.behind() == 0 ? "offer.turn.free" : "offer.turn.longest";
    }

    private static PlaceRow row(CitizenId citizen, LocalDate since, Known known, Words words) {
        return new PlaceRow(
                citizen, nameOf(citizen, known.readings(), words), words.date(since), words.length(since, known.on()));
    }

    /** A citizen whom the reader may not read about holds a place all the same. */
    private static String nameOf(CitizenId citizen, Readings readings, Words words) {
        try {
            var person = readings.pathway(citizen, 0).view().person();
            return person == null
                    ? words.text("citizen.nameless")
                    : person.name().full();
        } catch (NotAllowed e) {
            return words.text("offer.somebody");
        }
    }
}
