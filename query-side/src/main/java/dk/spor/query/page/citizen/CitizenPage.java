package dk.spor.query.page.citizen;

import dk.spor.query.moment.KnownCitizen;
import dk.spor.query.page.frame.TimeBar;
import dk.spor.query.page.frame.TimeTyped;
import dk.spor.query.page.words.Words;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import jakarta.servlet.http.HttpServletResponse;
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

    private final TimeBar time;
    private final RuleCatalogue rules;
    private final MessageSource messages;

    CitizenPage(TimeBar time, RuleCatalogue rules, MessageSource messages) {
        this.time = time;
        this.rules = rules;
        this.messages = messages;
    }

    /** @param atLeast the position that the page must have reached; 0 for whatever is there */
    @GetMapping("/borgere/{id}")
    String show(
            @PathVariable String id,
            TimeTyped typed,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var citizen = CitizenId.of(id);
        var words = new Words(messages, locale);
        var known = KnownCitizen.of(citizen, time.ofOne(typed, atLeast, words, model, response), atLeast);
        model.addAttribute("citizen", citizen);
        model.addAttribute("sheet", CitizenSheet.of(known, rules, words));
        return "spor/citizen";
    }
}
