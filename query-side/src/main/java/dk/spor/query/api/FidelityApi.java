package dk.spor.query.api;

import dk.spor.query.fidelity.Fidelity;
import dk.spor.query.fidelity.FidelityItem;
import dk.spor.query.moment.KnownCitizens;
import dk.spor.query.reading.ReadingRefused.UnknownCourse;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far a CTI course keeps to the method. */
@RestController
public final class FidelityApi {

    private final KnownCitizens known;
    private final RuleCatalogue rules;

    public FidelityApi(KnownCitizens known, RuleCatalogue rules) {
        this.known = known;
        this.rules = rules;
    }

    /**
     * @param on the day that it is seen on
     * @param knownAt the position in the log up to which everything is known here
     * @param course the entry that started the course
     * @param items every criterion, in order
     */
    record FidelityAnswer(CitizenId citizen, EntryId course, LocalDate on, long knownAt, List<FidelityItem> items) {}

    /**
     * How far a course keeps to the method, item by item, each with the entries behind it.
     *
     * @param on the day that it is seen on: what happened later is left out; today where it is left out
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/citizens/{id}/cti/{course}/fidelity")
    FidelityAnswer fidelity(
            @PathVariable("id") String id,
            @PathVariable("course") String course,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var citizen = CitizenId.of(id);
        var entry = EntryId.of(course);
        var asked = known.asked(citizen, on, knownAt, atLeast);
        var day = asked.moment().on();
        var found = asked.cti().view().course(entry).orElseThrow(() -> new UnknownCourse(entry));
        var load = asked.load(found);
        return new FidelityAnswer(citizen, entry, day, asked.moment().knownAt(), Fidelity.of(found, day, rules, load));
    }
}
