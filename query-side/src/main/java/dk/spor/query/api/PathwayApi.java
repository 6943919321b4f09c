package dk.spor.query.api;

import dk.spor.query.moment.KnownCitizens;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's pathway across all offers. */
@RestController
public final class PathwayApi {

    private static final int A_YEAR = 366;

    private final KnownCitizens known;
    private final RuleCatalogue rules;

    public PathwayApi(KnownCitizens known, RuleCatalogue rules) {
        this.known = known;
        this.rules = rules;
    }

    /**
     * The pathway with what is due, in the pathway and in CTI.
     *
     * @param on the day that it is true of and seen on: what happened later is left out; today where it is left out
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     * @param atLeast the position in the log that the answer must have reached
     * @param handOverWithin how many days after a discharge an enrolment elsewhere still counts as a hand-over
     */
    @GetMapping("/api/citizens/{id}/pathway")
    ResponseEntity<PathwayAnswer> pathway(
            @PathVariable("id") String id,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast,
            @RequestParam(name = "hand-over-within-days", defaultValue = "30") int handOverWithin) {
        if (handOverWithin < 0 || handOverWithin > A_YEAR) {
            throw new InvalidValue("hand-over-within-days", "is out of range", "a number of days from 0 to " + A_YEAR);
        }
        var asked = known.asked(CitizenId.of(id), on, knownAt, atLeast);
        var answer = PathwayAnswer.of(asked, rules, Period.ofDays(handOverWithin));
        return Answers.withTag(answer, asked, handOverWithin);
    }
}
