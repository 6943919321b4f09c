package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.EntryId;
import dk.spor.values.GoalOutcome;
import dk.spor.values.LifeDimension;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.PlannedStep;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A goal of an overall plan.
 *
 * @param wordings as it reads since each day, in order of valid time; never empty
 * @param settled absent until it was reached or given up
 */
public record PlanGoal(
        Entry entry,
        LocalDate on,
        LifeDimension dimension,
        List<Wording> wordings,
        @Nullable Settled settled) implements Dated {

    public PlanGoal {
        wordings = List.copyOf(wordings);
    }

    /**
     * As a goal reads from a day on.
     *
     * @param words in the citizen's words
     * @param offer which offer works on it, if one does
     * @param steps who does what
     * @param agreement whether the citizen agrees
     */
    public record Wording(
            Entry entry,
            LocalDate on,
            Note words,
            @Nullable OfferId offer,
            List<PlannedStep> steps,
            CitizenAgreement agreement)
            implements Dated {

        public Wording {
            steps = List.copyOf(steps);
        }
    }

    /** It was reached, or given up. */
    public record Settled(Entry entry, LocalDate on, GoalOutcome outcome, CitizenAgreement agreement)
            implements Dated {}

    /** As it reads now. */
    public Wording now() {
        return wordings.getLast();
    }

    Stream<PlanRevision> revisions() {
        EntryId goal = entry.id();
        var said = IntStream.range(0, wordings.size()).mapToObj(i -> {
            var wording = wordings.get(i);
            var kind = i == 0 ? PlanRevision.RevisionKind.GOAL_SET : PlanRevision.RevisionKind.GOAL_CHANGED;
            return new PlanRevision(wording.entry(), wording.on(), kind, goal, wording.agreement());
        });
        return Stream.concat(
                said,
                Stream.ofNullable(settled)
                        .map(end ->
                                new PlanRevision(end.entry(), end.on(), kind(end.outcome()), goal, end.agreement())));
    }

    private static PlanRevision.RevisionKind kind(GoalOutcome outcome) {
        return switch (outcome) {
            case REACHED -> PlanRevision.RevisionKind.GOAL_REACHED;
            case GIVEN_UP -> PlanRevision.RevisionKind.GOAL_GIVEN_UP;
        };
    }

    PlanGoal with(Wording wording) {
        return new PlanGoal(entry, on, dimension, InOrder.with(wordings, wording), settled);
    }

    PlanGoal with(Settled end) {
        return new PlanGoal(entry, on, dimension, wordings, end);
    }
}
