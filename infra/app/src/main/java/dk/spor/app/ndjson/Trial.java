package dk.spor.app.ndjson;

import dk.spor.app.migration.plan.Plan;
import dk.spor.app.migration.plan.PlannedFact;
import dk.spor.app.migration.plan.PlannedFact.CitizenFact;
import dk.spor.app.migration.plan.PlannedFact.OfferFact;
import dk.spor.app.migration.recording.Progress;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.Refusal;
import dk.spor.values.EntryId;
import dk.spor.values.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts a whole plan before the rules, each line after those before it, before anything is recorded. */
final class Trial {

    private final Recorder trying;
    private final UserId by;
    private final Map<EntryId, Long> lines = new HashMap<>();
    private final List<FlawedLine> refused = new ArrayList<>();
    private long recorded;

    private Trial(Recorder trying, UserId by) {
        this.trying = trying;
        this.by = by;
    }

    /**
     * What a trial came to.
     *
     * @param lines all of them
     * @param recorded how many of them stand in the log already
     */
    record Result(long lines, long recorded) {}

    /** @throws FlawedFile when a line is refused; what only follows from that is told as well */
    static Result of(Plan plan, Recorder trying, UserId by, Progress progress) throws FlawedFile {
        var trial = new Trial(trying, by);
        plan.facts().forEach(fact -> {
            trial.ask(fact);
            progress.step();
        });
        if (!trial.refused.isEmpty()) {
            throw new FlawedFile(trial.refused);
        }
        return new Result(plan.size(), trial.recorded);
    }

    private void ask(PlannedFact fact) {
        var outcome = switch (fact) {
            case CitizenFact it -> trying.record(it.citizen(), it.command(), it.asking(by));
            case OfferFact it -> trying.record(it.offer(), it.command(), it.asking(by));
        };
        switch (outcome) {
            case Outcome.Refused(var refusal) -> refused.add(flaw(fact, refusal));
            case Outcome.Recorded it -> {
                recorded += it.repeated() ? 1 : 0;
                lines.put(fact.entry(), fact.origin().line());
            }
        }
    }

    private FlawedLine flaw(PlannedFact fact, Refusal refusal) {
        var inTheWay = refusal.obstacles().stream()
                .map(obstacle -> lines.get(obstacle.entry()))
                .filter(line -> line != null)
                .map(line -> "line " + line)
                .toList();
        return new FlawedLine(
                fact.origin().line(),
                fact.origin().source().id(),
                "refused by the rule %s: %s%s"
                        .formatted(
                                refusal.rule(),
                                refusal.detail(),
                                inTheWay.isEmpty() ? "" : " In the way: " + String.join(", ", inTheWay) + "."));
    }
}
