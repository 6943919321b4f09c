package dk.spor.query.page.fit;

import dk.spor.query.fit.Fits;
import dk.spor.query.fit.Suits;
import dk.spor.query.page.words.Words;
import dk.spor.query.reading.Readings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.values.CitizenId;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Which offers fit a citizen today, which can't be told, and which do not. It decides nothing. */
@Controller
class FitPage {

    private final Readings readings;
    private final MessageSource messages;
    private final Clock clock;

    FitPage(Readings readings, MessageSource messages, Clock clock) {
        this.readings = readings;
        this.messages = messages;
        this.clock = clock;
    }

    /** @param atLeast the position that the page must have reached; 0 for whatever is there */
    @GetMapping("/borgere/{id}/min-indgang")
    String show(
            @PathVariable String id,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            Locale locale,
            Model model) {
        var citizen = CitizenId.of(id);
        var today = DanishDay.today(clock);
        var words = new Words(messages, locale);
        var fits = Fits.read(readings, citizen, today, atLeast);
        var person = fits.pathway().view().person();
        model.addAttribute("citizen", citizen);
        model.addAttribute(
                "name",
                person == null ? words.text("citizen.nameless") : person.name().full());
        model.addAttribute("upToDate", fits.pathway().setAside() == null);
        model.addAttribute("today", words.date(today));
        model.addAttribute("known", KnownRow.of(fits.situation(), words));
        model.addAttribute(
                "groups",
                List.of(Suits.values()).stream()
                        .map(suits -> FitGroup.of(suits, fits.that(suits), words))
                        .toList());
        return "spor/fit";
    }
}
