package dk.spor.query.page.change;

import dk.spor.query.page.frame.MomentTyped;
import dk.spor.query.page.words.Words;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What changed in a citizen's pathway between two moments. */
@Controller
class ChangePage {

    private final ChangeReading reading;
    private final MessageSource messages;

    ChangePage(ChangeReading reading, MessageSource messages) {
        this.reading = reading;
        this.messages = messages;
    }

    /**
     * @param from a point of time in Denmark, or a position; blank for the beginning
     * @param to the same; blank for now
     */
    @GetMapping("/borgere/{id}/aendringer")
    String show(
            @PathVariable String id,
            @RequestParam(name = "fra", defaultValue = "") String from,
            @RequestParam(name = "til", defaultValue = "") String to,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var citizen = CitizenId.of(id);
        var words = new Words(messages, locale);
        model.addAttribute("citizen", citizen);
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        model.addAttribute("words", words);
        model.addAttribute("changes", List.of());
        if (!from.isBlank()) {
            try {
                var between = reading.between(citizen, MomentTyped.of(from), MomentTyped.orNull(to), words);
                model.addAttribute("changes", between.changes());
                model.addAttribute("first", between.from());
                model.addAttribute("last", between.to());
            } catch (InvalidValue e) {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                model.addAttribute("flawed", e.field());
            }
        }
        return "spor/changes";
    }
}
