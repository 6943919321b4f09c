package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Helhedsplan: the citizen's goals across all offers.
 *
 * @param agreement whether the citizen agrees to having one
 * @param goals in order of valid time, those that are settled among them
 */
public record OverallPlan(Entry entry, LocalDate on, CitizenAgreement agreement, List<PlanGoal> goals)
        implements Dated {

    public OverallPlan {
        goals = List.copyOf(goals);
    }

    /** All that was ever said of it, in order of valid time. */
    public List<PlanRevision> revisions() {
        var made = new PlanRevision(entry, on, PlanRevision.RevisionKind.MADE, null, agreement);
        return Stream.concat(Stream.of(made), goals.stream().flatMap(PlanGoal::revisions))
                .sorted(Dated.IN_ORDER)
                .toList();
    }

    OverallPlan with(PlanGoal goal) {
        return new OverallPlan(entry, on, agreement, InOrder.with(goals, goal));
    }

    boolean has(EntryId goal) {
        return goals.stream().anyMatch(known -> known.entry().id().equals(goal));
    }

    OverallPlan changing(EntryId goal, UnaryOperator<PlanGoal> change) {
        return new OverallPlan(
                entry,
                on,
                agreement,
                InOrder.exchange(goals, known -> known.entry().id().equals(goal), change));
    }
}
