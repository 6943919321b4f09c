package dk.spor.query.page.citizen;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.fact.Fact;
import dk.spor.query.page.fact.Facts;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.reading.Moment;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.Readings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one decision: what was decided and why, and what the decider had before them. */
@Controller
class DecisionPage {

    private final Readings readings;
    private final PastReadings past;
    private final RuleCatalogue rules;
    private final MessageSource messages;
    private final Clock clock;

    DecisionPage(Readings readings, PastReadings past, RuleCatalogue rules, MessageSource messages, Clock clock) {
        this.readings = readings;
        this.past = past;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/borgere/{id}/afgoerelser/{decision}")
    String show(@PathVariable String id, @PathVariable String decision, Locale locale, Model model) {
        var citizen = CitizenId.of(id);
        var pathway = readings.pathway(citizen, 0).view();
        var made = pathway.decision(EntryId.of(decision))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var words = new Words(messages, locale);
        model.addAttribute("citizen", citizen);
        model.addAttribute("decision", made.entry().id());
        model.addAttribute("sheet", sheet(citizen, pathway, made, words));
        return "spor/decision";
    }

    private DecisionSheet sheet(CitizenId citizen, Pathway pathway, Decision made, Words words) {
        var today = DanishDay.today(clock);
        var offers = readings.offers();
        var person = pathway.person();
        var now = Facts.of(pathway, readings.cti(citizen, 0).view(), offers, rules, today, words);
        return DecisionSheet.of(
                person == null ? words.text("citizen.nameless") : person.name().full(),
                DecisionLine.title(made, offers, rules, words),
                made,
                rules,
                then(citizen, made, offers, words),
                now,
                today,
                words);
    }

    /** The facts as the decider could see them, seen on the day of the decision. */
    private List<Fact> then(CitizenId citizen, Decision made, Map<OfferId, OfferCard> offers, Words words) {
        var seen = made.seen();
        if (seen == null) {
            return List.of();
        }
        var known = past.at(Moment.knownAt(seen));
        return Facts.of(
                known.pathway(citizen, 0).view(), known.cti(citizen, 0).view(), offers, rules, made.on(), words);
    }
}
