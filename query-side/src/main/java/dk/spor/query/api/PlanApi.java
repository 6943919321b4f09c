package dk.spor.query.api;

import dk.spor.query.pathway.OverallPlan;
import dk.spor.query.pathway.PlanRevision;
import dk.spor.query.reading.Readings;
import dk.spor.values.CitizenId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A citizen's overall plan. */
@RestController
public final class PlanApi {

    private final Readings readings;

    public PlanApi(Readings readings) {
        this.readings = readings;
    }

    /**
     * @param position the citizen's last event in it
     * @param plan absent while there is none
     * @param revisions all that was ever said of it, in order of valid time
     */
    record PlanAnswer(
            CitizenId citizen, long position, @Nullable OverallPlan plan, List<PlanRevision> revisions) {}

    /**
     * The goals as they read, what became of them, and how the plan came to be as it is.
     *
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/citizens/{id}/plan")
    PlanAnswer plan(@PathVariable("id") String id, @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var citizen = CitizenId.of(id);
        var pathway = readings.pathway(citizen, atLeast);
        var plan = pathway.view().plan();
        return new PlanAnswer(citizen, pathway.position(), plan, plan == null ? List.of() : plan.revisions());
    }
}
