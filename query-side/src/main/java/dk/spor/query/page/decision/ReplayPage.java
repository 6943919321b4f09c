package dk.spor.query.page.decision;

import dk.spor.query.page.citizen.DecisionLine;
import dk.spor.query.page.frame.MomentTyped;
import dk.spor.query.page.words.Words;
import dk.spor.query.reading.Readings;
import dk.spor.query.replay.Replay;
import dk.spor.query.replay.Replaying;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.InvalidValue;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A decision tried once more: then and today, side by side. */
@Controller
class ReplayPage {

    private final Replaying replaying;
    private final Readings readings;
    private final RuleCatalogue rules;
    private final MessageSource messages;

    ReplayPage(Replaying replaying, Readings readings, RuleCatalogue rules, MessageSource messages) {
        this.replaying = replaying;
        this.readings = readings;
        this.rules = rules;
        this.messages = messages;
    }

    /** @param knownAt what stands for today: a point of time in Denmark, or a position; blank for now */
    @GetMapping("/borgere/{id}/afgoerelser/{decision}/efterproevning")
    String show(
            @PathVariable String id,
            @PathVariable String decision,
            @RequestParam(name = "kendt", defaultValue = "") String knownAt,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var citizen = CitizenId.of(id);
        var entry = EntryId.of(decision);
        var words = new Words(messages, locale);
        var replay = replay(citizen, entry, knownAt, model, response);
        model.addAttribute("citizen", citizen);
        model.addAttribute("decision", entry);
        model.addAttribute("knownAt", knownAt);
        model.addAttribute(
                "sheet",
                ReplaySheet.of(DecisionLine.title(replay.decision(), readings.offers(), rules, words), replay, words));
        return "spor/replay";
    }

    /** Of a moment that there is not, the page says so, and shows now. */
    private Replay replay(
            CitizenId citizen, EntryId decision, String knownAt, Model model, HttpServletResponse response) {
        try {
            return replaying.of(citizen, decision, MomentTyped.orNull(knownAt));
        } catch (InvalidValue e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("flawed", e.field());
            return replaying.of(citizen, decision, null);
        }
    }
}
