package dk.spor.app.migration.recording;

import dk.spor.app.migration.plan.Plan;
import dk.spor.app.migration.plan.PlannedFact;
import dk.spor.app.migration.plan.PlannedFact.CitizenFact;
import dk.spor.app.migration.plan.PlannedFact.OfferFact;
import dk.spor.command.Outcome;
import dk.spor.command.Recorder;
import dk.spor.values.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the facts of a plan, stage by stage, the lanes of a stage side by side. What the log holds for each citizen
 * and offer is the same for any number of workers; only the order between lanes differs.
 *
 * <p>The first failure that is no refusal (a store that can't be reached) ends the run: what has been recorded stands,
 * and running again goes on from there.
 */
public final class PlanRecorder {

    private final Recorder recorder;
    private final UserId by;
    private final int workers;
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

    public PlanRecorder(Recorder recorder, UserId by, int workers) {
        this.recorder = recorder;
        this.by = by;
        this.workers = workers;
    }

    /** Asks for everything; every fact gets its answer. */
    public Run run(Plan plan, Progress progress) throws InterruptedException {
        var answers = new ArrayList<Answered>();
        for (var stage : plan.stages()) {
            answers.addAll(askSideBySide(stage.lanes(), progress));
        }
        return new Run(List.copyOf(answers), failure.get());
    }

    private List<Answered> askSideBySide(List<? extends List<? extends PlannedFact>> lanes, Progress progress)
            throws InterruptedException {
        try (var pool = Executors.newFixedThreadPool(Math.clamp(lanes.size(), 1, workers))) {
            var tasks = lanes.stream()
                    .<Callable<List<Answered>>>map(facts -> () -> ask(facts, progress))
                    .toList();
            var answers = new ArrayList<Answered>();
            for (var task : pool.invokeAll(tasks)) {
                answers.addAll(result(task));
            }
            return answers;
        }
    }

    private static List<Answered> result(Future<List<Answered>> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("asking answers, whatever the recorder does", e.getCause());
        }
    }

    private List<Answered> ask(List<? extends PlannedFact> facts, Progress progress) {
        var answers = new ArrayList<Answered>(facts.size());
        for (var fact : facts) {
            answers.add(new Answered(fact, ask(fact)));
            progress.step();
        }
        return answers;
    }

    private Answer ask(PlannedFact fact) {
        if (failure.get() != null) {
            return new Answer.NotReached();
        }
        try {
            return answer(asked(fact));
        } catch (RuntimeException e) {
            failure.compareAndSet(null, "the store failed at " + fact.key() + " (" + reason(e) + ")");
            return new Answer.NotReached();
        }
    }

    private Outcome asked(PlannedFact fact) {
        return switch (fact) {
            case CitizenFact about -> recorder.record(about.citizen(), about.command(), about.asking(by));
            case OfferFact about -> recorder.record(about.offer(), about.command(), about.asking(by));
        };
    }

    private static Answer answer(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Recorded recorded ->
                recorded.repeated() ? new Answer.AlreadyThere() : new Answer.RecordedNow();
            case Outcome.Refused refused -> new Answer.Refused(refused.refusal());
        };
    }

    private static String reason(RuntimeException e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
