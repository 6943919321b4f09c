package dk.spor.query.api;

import dk.spor.query.reading.Readings;
import dk.spor.query.timeline.DanishDay;
import dk.spor.query.timeline.Due;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import java.time.Clock;
import java.time.Period;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's pathway across all offers. */
@RestController
public final class PathwayApi {

    private static final int A_YEAR = 366;

    private final Readings readings;
    private final RuleCatalogue rules;
    private final Clock clock;

    public PathwayApi(Readings readings, RuleCatalogue rules, Clock clock) {
        this.readings = readings;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The pathway with what is due today, in the pathway and in CTI.
     *
     * @param atLeast the position in the log that the answer must have reached
     * @param handOverWithin how many days after a discharge an enrolment elsewhere still counts as a hand-over
     */
    @GetMapping("/api/citizens/{id}/pathway")
    ResponseEntity<PathwayAnswer> pathway(
            @PathVariable("id") String id,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            @RequestParam(name = "hand-over-within-days", defaultValue = "30") int handOverWithin) {
        if (handOverWithin < 0 || handOverWithin > A_YEAR) {
            throw new InvalidValue("hand-over-within-days", "is out of range", "a number of days from 0 to " + A_YEAR);
        }
        var citizen = CitizenId.of(id);
        var today = DanishDay.today(clock);
        var pathway = readings.pathway(citizen, atLeast);
        var cti = readings.cti(citizen, atLeast);
        var offers = readings.offers();
        var due = Due.together(pathway.view().due(today, rules), cti.view().due(today, rules));
        var answer = PathwayAnswer.of(pathway, offers, due, rules, today, Period.ofDays(handOverWithin));
        return Answers.withTag(answer, today, pathway, cti, offers.toString(), handOverWithin);
    }
}
