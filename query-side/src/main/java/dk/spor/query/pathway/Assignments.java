package dk.spor.query.pathway;

import dk.spor.events.WorkerEvent;
import dk.spor.events.WorkerEvent.WorkerAssigned;
import dk.spor.events.WorkerEvent.WorkerChanged;
import dk.spor.events.WorkerEvent.WorkerReleased;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.EntryId;
import java.util.List;
import java.util.function.UnaryOperator;

/** The fold of who works with a citizen into a pathway's list of assignments. */
final class Assignments {

    private Assignments() {}

    static List<Assignment> evolve(List<Assignment> assignments, WorkerEvent worker, Entry at) {
        var on = worker.happenedOn();
        return switch (worker) {
            case WorkerAssigned event ->
                InOrder.with(assignments, Assignment.begun(at, on, event.worker(), event.of()));
            case WorkerChanged event ->
                of(assignments, event.assignment(), known -> known.with(new Assignment.Turn(at, on, event.worker())));
            case WorkerReleased event ->
                of(assignments, event.assignment(), known -> known.with(new Assignment.End(at, on)));
        };
    }

    private static List<Assignment> of(List<Assignment> assignments, EntryId named, UnaryOperator<Assignment> change) {
        if (assignments.stream().noneMatch(known -> known.entry().id().equals(named))) {
            throw new UnfoldableEvent("assignment", named);
        }
        return InOrder.exchange(assignments, known -> known.entry().id().equals(named), change);
    }
}
