package dk.spor.query.page.fit;

import dk.spor.query.fit.Fits;
import dk.spor.query.fit.Suits;
import dk.spor.query.page.frame.TimeBar;
import dk.spor.query.page.frame.TimeTyped;
import dk.spor.query.page.words.Words;
import dk.spor.values.CitizenId;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which offers fit a citizen on a day, which can't be told, and which do not. It decides nothing. */
@Controller
class FitPage {

    private final TimeBar time;
    private final MessageSource messages;

    FitPage(TimeBar time, MessageSource messages) {
        this.time = time;
        this.messages = messages;
    }

    /** @param atLeast the position that the page must have reached; 0 for whatever is there */
    @GetMapping("/borgere/{id}/min-indgang")
    String show(
            @PathVariable String id,
            TimeTyped typed,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var citizen = CitizenId.of(id);
        var words = new Words(messages, locale);
        var known = time.ofOne(typed, atLeast, words, model, response);
        var fits = Fits.read(known.readings(), citizen, known.on(), atLeast);
        var person = fits.pathway().view().person();
        model.addAttribute("citizen", citizen);
        model.addAttribute(
                "name",
                person == null ? words.text("citizen.nameless") : person.name().full());
        model.addAttribute("upToDate", fits.pathway().setAside() == null);
        model.addAttribute("today", words.date(known.on()));
        model.addAttribute("known", KnownRow.of(fits.situation(), words));
        model.addAttribute(
                "groups",
                List.of(Suits.values()).stream()
                        .map(suits -> FitGroup.of(suits, fits.that(suits), words))
                        .toList());
        return "spor/fit";
    }
}
