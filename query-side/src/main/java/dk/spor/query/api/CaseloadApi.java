package dk.spor.query.api;

import dk.spor.query.caseload.Matter;
import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.moment.KnownReadings;
import dk.spor.query.reading.Readings;
import dk.spor.rules.Rule.CtiCaseload;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.RuleRef;
import dk.spor.values.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How much each worker is responsible for. */
@RestController
public final class CaseloadApi {

    private final KnownReadings known;
    private final RuleCatalogue rules;

    public CaseloadApi(KnownReadings known, RuleCatalogue rules) {
        this.known = known;
        this.rules = rules;
    }

    /**
     * @param on the day
     * @param knownAt the position in the log beyond which nothing is known here
     * @param cti how many CTI courses a worker has by the rule of that day; absent where there was none
     */
    record CaseloadAnswer(
            LocalDate on, long knownAt, @Nullable Measure cti, List<WorkerAnswer> workers) {}

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
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     * @param worker only of this worker
     */
    @GetMapping("/api/caseload")
    CaseloadAnswer caseload(
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "worker", required = false) @Nullable String worker) {
        var asked = known.ofAll(on, knownAt);
        var day = asked.on();
        var only = worker == null ? null : new UserId(worker);
        var measure = rules.on(day, CtiCaseload.class).map(Measure::of).orElse(null);
        return new CaseloadAnswer(
                day,
                asked.at(),
                measure,
                asked.readings().caseloads(day, only).stream()
                        .map(load -> of(load, measure, asked.readings()))
                        .toList());
    }

    private static WorkerAnswer of(WorkerLoad load, @Nullable Measure measure, Readings readings) {
        var listed = load.matters().stream()
                .filter(matter -> readings.readable(matter.citizen()))
                .toList();
        readings.shown(listed.stream().map(Matter::citizen).toList());
        return new WorkerAnswer(
                load.worker(),
                load.citizens(),
                load.ctiCourses(),
                measure == null ? null : load.ctiCourses() <= measure.most(),
                listed,
                load.matters().size() - listed.size());
    }
}
