package dk.spor.query.api;

import dk.spor.query.moment.KnownCitizens;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's CTI courses. */
@RestController
public final class CtiApi {

    private final KnownCitizens known;
    private final RuleCatalogue rules;

    public CtiApi(KnownCitizens known, RuleCatalogue rules) {
        this.known = known;
        this.rules = rules;
    }

    /**
     * The courses: planned and actual phases, pauses, contacts against the taper, and what is due.
     *
     * @param on the day that it is true of and seen on: what happened later is left out; today where it is left out
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/citizens/{id}/cti")
    ResponseEntity<CtiAnswer> cti(
            @PathVariable("id") String id,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var asked = known.asked(CitizenId.of(id), on, knownAt, atLeast);
        return Answers.withTag(CtiAnswer.of(asked, rules), asked);
    }
}
