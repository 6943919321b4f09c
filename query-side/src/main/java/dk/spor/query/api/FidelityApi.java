package dk.spor.query.api;

import dk.spor.query.fidelity.Fidelity;
import dk.spor.query.fidelity.FidelityItem;
import dk.spor.query.moment.DayAsked;
import dk.spor.query.reading.ReadingRefused.UnknownCourse;
import dk.spor.query.reading.Readings;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import java.time.Clock;
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

    private final Readings readings;
    private final RuleCatalogue rules;
    private final Clock clock;

    public FidelityApi(Readings readings, RuleCatalogue rules, Clock clock) {
        this.readings = readings;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param on the day that it is seen on
     * @param course the entry that started the course
     * @param items every criterion, in order
     */
    record FidelityAnswer(CitizenId citizen, EntryId course, LocalDate on, List<FidelityItem> items) {}

    /**
     * How far a course keeps to the method, item by item, each with the entries behind it.
     *
     * @param on the day that it is seen on; today where it is left out
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/citizens/{id}/cti/{course}/fidelity")
    FidelityAnswer fidelity(
            @PathVariable("id") String id,
            @PathVariable("course") String course,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var citizen = CitizenId.of(id);
        var entry = EntryId.of(course);
        var day = DayAsked.of(on, clock);
        var found = readings.cti(citizen, atLeast).view().course(entry).orElseThrow(() -> new UnknownCourse(entry));
        var load = readings.pathway(citizen, atLeast)
                .view()
                .workerOn(day, entry)
                .flatMap(worker -> readings.caseloads(day, worker).stream().findFirst())
                .orElse(null);
        return new FidelityAnswer(citizen, entry, day, Fidelity.of(found, day, rules, load));
    }
}
