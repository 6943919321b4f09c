package dk.spor.query.api;

import dk.spor.query.reading.Readings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's CTI courses. */
@RestController
public final class CtiApi {

    private final Readings readings;
    private final RuleCatalogue rules;
    private final Clock clock;

    public CtiApi(Readings readings, RuleCatalogue rules, Clock clock) {
        this.readings = readings;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The courses: planned and actual phases, pauses, contacts against the taper, and what is due today.
     *
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/citizens/{id}/cti")
    ResponseEntity<CtiAnswer> cti(
            @PathVariable("id") String id, @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var today = DanishDay.today(clock);
        var timeline = readings.cti(CitizenId.of(id), atLeast);
        return Answers.withTag(CtiAnswer.of(timeline, rules, today), today, timeline, timeline);
    }
}
