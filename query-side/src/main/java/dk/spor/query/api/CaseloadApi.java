package dk.spor.query.api;

import dk.spor.query.caseload.Matter;
import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.moment.DayAsked;
import dk.spor.query.reading.Readings;
import dk.spor.rules.Rule.CtiCaseload;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.RuleRef;
import dk.spor.values.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much each worker is responsible for. */
@RestController
public final class CaseloadApi {

    private final Readings readings;
    private final RuleCatalogue rules;
    private final Clock clock;

    public CaseloadApi(Readings readings, RuleCatalogue rules, Clock clock) {
        this.readings = readings;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param on the day
     * @param cti how many CTI courses a worker has by the rule of that day; absent where there was none
     */
    record CaseloadAnswer(LocalDate on, @Nullable Measure cti, List<WorkerAnswer> workers) {}

    /**
     * @param most so many at the most for somebody who works full-time
     * @param assumed so many where the costs were worked out
     */
    record Measure(RuleRef rule, String source, int most, int assumed) {

        static Measure of(CtiCaseload rule) {
            return new Measure(rule.ref(), rule.source(), rule.most(), rule.assumed());
        }
    }

    /**
     * @param citizens how many, each once
     * @param ctiCourses how many CTI courses
     * @param withinCti whether these are no more than the rule's most; absent where there is no rule
     * @param matters those with citizens whom the reader may read about
     * @param unreadable how many are counted and not listed
     */
    record WorkerAnswer(
            UserId worker,
            int citizens,
            int ctiCourses,
            @Nullable Boolean withinCti,
            List<Matter> matters,
            int unreadable) {}

    /**
     * Each worker's caseload on a day, with the citizens behind each figure.
     *
     * @param on the day; today where it is left out
     * @param worker only of this worker
     */
    @GetMapping("/api/caseload")
    CaseloadAnswer caseload(
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "worker", required = false) @Nullable String worker) {
        var day = DayAsked.of(on, clock);
        var only = worker == null ? null : new UserId(worker);
        var measure = rules.on(day, CtiCaseload.class).map(Measure::of).orElse(null);
        return new CaseloadAnswer(
                day,
                measure,
                readings.caseloads(day, only).stream()
                        .map(load -> of(load, measure))
                        .toList());
    }

    private WorkerAnswer of(WorkerLoad load, @Nullable Measure measure) {
        var listed = load.matters().stream()
                .filter(matter -> readings.readable(matter.citizen()))
                .toList();
        return new WorkerAnswer(
                load.worker(),
                load.citizens(),
                load.ctiCourses(),
                measure == null ? null : load.ctiCourses() <= measure.most(),
                listed,
                load.matters().size() - listed.size());
    }
}
