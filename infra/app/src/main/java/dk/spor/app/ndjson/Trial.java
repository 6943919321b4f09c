package dk.spor.app.ndjson;

import dk.spor.app.migration.plan.PlannedFact;
import dk.spor.app.migration.plan.PlannedFact.CitizenFact;
import dk.spor.app.migration.plan.PlannedFact.OfferFact;
import dk.spor.app.migration.recording.Progress;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.command.Refusal;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.UserId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts a whole plan before the rules, each line after those before it, before anything is recorded. */
final class Trial {

    private final Recorder trying;
    private final UserId by;
    private final ReadFile file;
    private final Map<EntryId, Long> lines = new HashMap<>();
    private final List<FlawedLine> refused = new ArrayList<>();

    /** Of each line that was refused: the first one that was, of those because of which it was. */
    private final Map<EntryId, Long> causes = new HashMap<>();

    private final Map<CitizenId, Long> unregistered = new HashMap<>();
    private final SortedMap<Long, Integer> followers = new TreeMap<>();
    private long recorded;

    private Trial(ReadFile file, Recorder trying, UserId by) {
        this.file = file;
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

    /** @throws FlawedFile when a line is refused; those that are only because of another are counted with it */
    static Result of(ReadFile file, Recorder trying, UserId by, Progress progress) throws FlawedFile {
        var trial = new Trial(file, trying, by);
        file.plan().facts().forEach(fact -> {
            trial.ask(fact);
            progress.step();
        });
        if (!trial.refused.isEmpty()) {
            throw new FlawedFile(trial.told());
        }
        return new Result(file.plan().size(), trial.recorded);
    }

    private void ask(PlannedFact fact) {
        var outcome = switch (fact) {
            case CitizenFact it -> trying.record(it.citizen(), it.command(), it.asking(by));
            case OfferFact it -> trying.record(it.offer(), it.command(), it.asking(by));
        };
        switch (outcome) {
            case Outcome.Refused(var refusal) -> refuse(fact, refusal);
            case Outcome.Recorded it -> {
                recorded += it.repeated() ? 1 : 0;
                lines.put(fact.entry(), fact.origin().line());
            }
        }
    }

    private void refuse(PlannedFact fact, Refusal refusal) {
        long line = fact.origin().line();
        var cause = file.namedBy(fact.entry()).stream()
                .map(causes::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> Optional.ofNullable(fact instanceof CitizenFact it ? unregistered.get(it.citizen()) : null));
        causes.put(fact.entry(), cause.orElse(line));
        if (fact instanceof CitizenFact it && it.command() instanceof RegisterCitizen) {
            unregistered.put(it.citizen(), line);
        }
        cause.ifPresentOrElse(first -> followers.merge(first, 1, Integer::sum), () -> refused.add(flaw(fact, refusal)));
    }

    private List<FlawedLine> told() {
        return refused.stream()
                .map(each -> {
                    var more = followers.get(each.number());
                    return more == null
                            ? each
                            : new FlawedLine(
                                    each.number(),
                                    each.key(),
                                    each.why() + " " + more + (more == 1 ? " line is" : " lines are")
                                            + " refused with it.");
                })
                .toList();
    }

    private FlawedLine flaw(PlannedFact fact, Refusal refusal) {
        var inTheWay = refusal.obstacles().stream()
                .map(obstacle -> lines.get(obstacle.entry()))
                .filter(Objects::nonNull)
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
