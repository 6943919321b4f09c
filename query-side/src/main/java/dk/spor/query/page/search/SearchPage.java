package dk.spor.query.page.search;

import dk.spor.query.page.entrance.OwnPathway;
import dk.spor.query.page.words.Words;
import dk.spor.query.reading.Readings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.rules.RuleCatalogue;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.SessionAttribute;

/**
 * The search page. What is typed is posted and kept in the session until the next search or the logout, so that one can
 * come back to the list, and no address, history or log line ever holds it.
 */
@Controller
@RequestMapping("/borgere")
class SearchPage {

    private static final String TYPED = "dk.spor.query.page.search.typed";
    private static final int LONGEST = 200;

    private final Readings readings;
    private final RuleCatalogue rules;
    private final OwnPathway ownPathway;
    private final MessageSource messages;
    private final Clock clock;

    SearchPage(Readings readings, RuleCatalogue rules, OwnPathway ownPathway, MessageSource messages, Clock clock) {
        this.readings = readings;
        this.rules = rules;
        this.ownPathway = ownPathway;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String show(@SessionAttribute(name = TYPED, required = false) @Nullable String typed, Locale locale, Model model) {
        var own = ownPathway.ofPresentUser();
        if (own.isPresent()) {
            return "redirect:/borgere/" + own.get();
        }
        model.addAttribute("typed", typed == null ? "" : typed);
        model.addAttribute("longest", LONGEST);
        model.addAttribute("tooLong", typed != null && typed.length() > LONGEST);
        if (typed != null && typed.length() <= LONGEST) {
            var words = new Words(messages, locale);
            model.addAttribute("finding", Finding.of(typed, readings, rules, DanishDay.today(clock), words));
        }
        return "spor/search";
    }

    @PostMapping
    String search(@RequestParam(defaultValue = "") String text, HttpSession session) {
        if (text.isBlank()) {
            session.removeAttribute(TYPED);
        } else {
            // One character too many is enough to say so.
            session.setAttribute(
                    TYPED, text.strip().substring(0, Math.min(text.strip().length(), LONGEST + 1)));
        }
        return "redirect:/borgere";
    }
}
