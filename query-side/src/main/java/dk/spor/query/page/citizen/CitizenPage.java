package dk.spor.query.page.citizen;

import dk.spor.query.page.words.Words;
import dk.spor.query.reading.Readings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import java.time.Clock;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of one citizen. */
@Controller
class CitizenPage {

    private final Readings readings;
    private final RuleCatalogue rules;
    private final MessageSource messages;
    private final Clock clock;

    CitizenPage(Readings readings, RuleCatalogue rules, MessageSource messages, Clock clock) {
        this.readings = readings;
        this.rules = rules;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param atLeast the position that the page must have reached; 0 for whatever is there */
    @GetMapping("/borgere/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            Locale locale,
            Model model) {
        var citizen = CitizenId.of(id);
        var pathway = readings.pathway(citizen, atLeast);
        var cti = readings.cti(citizen, atLeast);
        var words = new Words(messages, locale);
        model.addAttribute("citizen", citizen);
        model.addAttribute(
                "sheet", CitizenSheet.of(pathway, cti, readings.offers(), rules, DanishDay.today(clock), words));
        return "spor/citizen";
    }
}
