package dk.spor.command.worker;

import dk.spor.command.WorkerCommand;
import dk.spor.command.WorkerCommand.AssignWorker;
import dk.spor.command.WorkerCommand.ChangeWorker;
import dk.spor.command.WorkerCommand.ReleaseWorker;
import dk.spor.command.context.Context;
import dk.spor.command.cti.CtiState;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Span;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.treatment.TreatmentState;
import dk.spor.command.worker.WorkerState.Assignment;
import dk.spor.events.CitizenEvent;
import dk.spor.events.WorkerEvent.WorkerAssigned;
import dk.spor.events.WorkerEvent.WorkerChanged;
import dk.spor.events.WorkerEvent.WorkerReleased;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.function.Function;

/** What becomes of what is asked about who works with a citizen. */
public final class WorkerDecisions {

    private WorkerDecisions() {}

    /** @param treatment where the enrolments are known, as the CTI courses are by {@code cti} */
    public static Verdict<CitizenEvent> decide(
            WorkerState state, TreatmentState treatment, CtiState cti, WorkerCommand command, Context context) {
        return switch (command) {
            case AssignWorker asked -> assign(state, treatment, cti, asked, context);
            case ChangeWorker asked ->
                of(state, asked.assignment(), assignment -> change(state, assignment, asked, context));
            case ReleaseWorker asked ->
                of(state, asked.assignment(), assignment -> release(state, assignment, asked, context));
        };
    }

    private static Verdict<CitizenEvent> of(
            WorkerState state, EntryId assignment, Function<Assignment, Verdict<CitizenEvent>> step) {
        return state.assignments().find(assignment).map(step).orElseGet(() -> Verdict.refuse(WorkerRules.known()));
    }

    private static Verdict<CitizenEvent> assign(
            WorkerState state, TreatmentState treatment, CtiState cti, AssignWorker asked, Context context) {
        var of = asked.of();
        if (of == null) {
            return assign(Check.start(), state, asked, context);
        }
        return treatment
                .spanOf(of)
                .or(() -> cti.spanOf(of))
                .map(span -> assign(within(span, asked.on()), state, asked, context))
                .orElseGet(() -> Verdict.refuse(WorkerRules.ofKnown()));
    }

    private static Verdict<CitizenEvent> assign(Check check, WorkerState state, AssignWorker asked, Context context) {
        var others = state.spansOf(asked.of());
        return check.forbid(Span.inTheWayOf(asked.on(), others).map(WorkerRules::oneAtATime))
                .accept(() -> new WorkerAssigned(
                        context.newEntry(), context.citizen(), asked.on(), asked.worker(), asked.of(), asked.note()));
    }

    /** The first and the last day count. */
    private static Check within(Span span, LocalDate on) {
        var end = span.until();
        return Check.start()
                .forbid(span.from().ifAfter(on), begun -> WorkerRules.notYetBegun(on, begun))
                .forbid(end == null ? null : end.ifBefore(on), ended -> WorkerRules.over(on, ended));
    }

    private static Verdict<CitizenEvent> change(
            WorkerState state, Assignment assignment, ChangeWorker asked, Context context) {
        return onwards(state, assignment, asked.on())
                .forbid(assignment.worker().equals(asked.worker()), () -> WorkerRules.changes(assignment.latest()))
                .accept(() -> new WorkerChanged(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.assignment(),
                        asked.worker(),
                        asked.note()));
    }

    private static Verdict<CitizenEvent> release(
            WorkerState state, Assignment assignment, ReleaseWorker asked, Context context) {
        return onwards(state, assignment, asked.on())
                .accept(() -> new WorkerReleased(
                        context.newEntry(), context.citizen(), asked.on(), asked.assignment(), asked.note()));
    }

    private static Check onwards(WorkerState state, Assignment assignment, LocalDate on) {
        var next = assignment.span().nextAmong(state.spansOf(assignment.of()));
        return Check.start()
                .forbid(assignment.span().until(), WorkerRules::releasedOnce)
                .forbid(assignment.latest().ifAfter(on), latest -> WorkerRules.onwards(on, latest))
                .forbid(next.filter(it -> it.isBefore(on)), it -> WorkerRules.beforeNext(on, it));
    }
}
