package dk.spor.query.page.citizen;

import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.moment.KnownCitizen;
import dk.spor.query.moment.KnownCitizens;
import dk.spor.query.page.frame.MomentTyped;
import dk.spor.query.page.words.Words;
import dk.spor.query.reading.Moment;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.Readings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.rules.RuleCatalogue;
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

/** The page of one citizen. */
@Controller
class CitizenPage {

    private final KnownCitizens known;
    private final Readings readings;
    private final PastReadings past;
    private final RuleCatalogue rules;
    private final MessageSource messages;

    CitizenPage(
            KnownCitizens known, Readings readings, PastReadings past, RuleCatalogue rules, MessageSource messages) {
        this.known = known;
        this.readings = readings;
        this.past = past;
        this.rules = rules;
        this.messages = messages;
    }

    /**
     * @param on the day to see it on; blank for today
     * @param knownAt a point of time in Denmark, or a position; what was recorded later is left out; blank for now
     * @param atLeast the position that the page must have reached; 0 for whatever is there
     */
    @GetMapping("/borgere/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(name = "den", defaultValue = "") String on,
            @RequestParam(name = "kendt", defaultValue = "") String knownAt,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        var citizen = CitizenId.of(id);
        var words = new Words(messages, locale);
        model.addAttribute("citizen", citizen);
        model.addAttribute("on", on);
        model.addAttribute("knownAt", knownAt);
        var asked = asked(citizen, on, knownAt, atLeast, model, response);
        var moment = asked.moment();
        List<WorkerLoad> loads = List.of();
        if (!model.containsAttribute("flawed") && !(on.isBlank() && knownAt.isBlank())) {
            model.addAttribute("seenOn", words.date(moment.on()));
            model.addAttribute("seenAt", recordedAt(moment, words));
            model.addAttribute("position", moment.knownAt());
        } else {
            loads = loads(asked);
        }
        model.addAttribute(
                "sheet",
                CitizenSheet.of(asked.pathway(), asked.cti(), asked.offers(), rules, loads, moment.on(), words));
        return "spor/citizen";
    }

    /** Of a moment that there is not, the page says so, and shows now. */
    private KnownCitizen asked(
            CitizenId citizen, String on, String knownAt, long atLeast, Model model, HttpServletResponse response) {
        try {
            return known.asked(citizen, on.isBlank() ? null : on, MomentTyped.orNull(knownAt), atLeast);
        } catch (InvalidValue e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("flawed", e.field());
            return known.asked(citizen, null, null, 0);
        }
    }

    /** Of those who are responsible for CTI courses now. */
    private List<WorkerLoad> loads(KnownCitizen citizen) {
        var today = citizen.moment().on();
        return citizen.cti().view().courses().stream()
                .flatMap(course ->
                        citizen.pathway().view().workerOn(today, course.entry().id()).stream())
                .distinct()
                .flatMap(worker -> readings.caseloads(today, worker).stream())
                .toList();
    }

    private String recordedAt(Moment moment, Words words) {
        return words.formatted("moment.time", past.recordedAt(moment.knownAt()).atZone(DanishDay.ZONE));
    }
}
