package dk.spor.query.api;

import dk.spor.query.moment.KnownReadings;
import dk.spor.query.pathway.OverallPlan;
import dk.spor.query.pathway.PlanRevision;
import dk.spor.values.CitizenId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's overall plan. */
@RestController
public final class PlanApi {

    private final KnownReadings known;

    public PlanApi(KnownReadings known) {
        this.known = known;
    }

    /**
     * @param position the citizen's last event in it
     * @param on the day that it is true of
     * @param knownAt the position in the log up to which everything is known here
     * @param plan absent while there is none
     * @param revisions all that was ever said of it, in order of valid time
     */
    record PlanAnswer(
            CitizenId citizen,
            long position,
            LocalDate on,
            long knownAt,
            @Nullable OverallPlan plan,
            List<PlanRevision> revisions) {}

    /**
     * The goals as they read, what became of them, and how the plan came to be as it is.
     *
     * @param on the day that it is true of: what happened later is left out; today where it is left out
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/citizens/{id}/plan")
    PlanAnswer plan(
            @PathVariable("id") String id,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var citizen = CitizenId.of(id);
        var asked = known.ofOne(on, knownAt, atLeast);
        var pathway = asked.readings().pathway(citizen, atLeast);
        var plan = pathway.view().plan();
        return new PlanAnswer(
                citizen,
                pathway.position(),
                asked.on(),
                asked.at(pathway.position()),
                plan,
                plan == null ? List.of() : plan.revisions());
    }
}
