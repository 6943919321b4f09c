package dk.spor.command.treatment;

import dk.spor.command.TreatmentGoalCommand;
import dk.spor.command.TreatmentGoalCommand.MakeTreatmentPlan;
import dk.spor.command.TreatmentGoalCommand.ReviseTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SetTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SettleTreatmentGoal;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalRevised;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSet;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSettled;
import dk.spor.values.EntryId;
import dk.spor.values.TreatmentGoal;
import java.util.List;
import java.util.function.Function;

/** Setting, revising and settling the goals of a course. */
final class Goals {

    private Goals() {}

    static Verdict<CitizenEvent> decide(TreatmentState state, TreatmentGoalCommand command, Context context) {
        return switch (command) {
            case MakeTreatmentPlan asked -> set(state, asked, asked.goals(), context);
            case SetTreatmentGoal asked -> set(state, asked, List.of(asked.goal()), context);
            case ReviseTreatmentGoal asked ->
                of(state, asked, asked.goal(), goal -> revise(state, goal, asked, context));
            case SettleTreatmentGoal asked ->
                of(state, asked, asked.goal(), goal -> settle(state, goal, asked, context));
        };
    }

    /** One entry for each goal, in the order in which they are given. */
    private static Verdict<CitizenEvent> set(
            TreatmentState state, TreatmentGoalCommand asked, List<TreatmentGoal> goals, Context context) {
        int open = goals.isEmpty() ? 0 : goals.size() + state.openGoalsOf(asked.enrolment());
        return within(state, asked)
                .forbid(open == 0 || open > GoalRules.MOST, () -> GoalRules.number(open))
                .forbid(goals.stream().distinct().count() < goals.size(), GoalRules::differ)
                .acceptAll(() -> goals.stream()
                        .<CitizenEvent>map(goal -> new TreatmentGoalSet(
                                context.newEntry(), context.citizen(), asked.on(), asked.enrolment(), goal))
                        .toList());
    }

    private static Verdict<CitizenEvent> revise(
            TreatmentState state, Goal goal, ReviseTreatmentGoal asked, Context context) {
        var on = asked.on();
        var settled = goal.settled();
        return within(state, asked)
                .forbid(goal.set().ifAfter(on), it -> GoalRules.comesFirst(on, it))
                .forbid(settled == null ? null : settled.ifBefore(on), it -> GoalRules.revisedAfter(on, it))
                .accept(() -> new TreatmentGoalRevised(
                        context.newEntry(),
                        context.citizen(),
                        on,
                        asked.enrolment(),
                        asked.goal(),
                        asked.revised(),
                        asked.note()));
    }

    private static Verdict<CitizenEvent> settle(
            TreatmentState state, Goal goal, SettleTreatmentGoal asked, Context context) {
        var on = asked.on();
        var revised = goal.revised();
        return within(state, asked)
                .forbid(goal.settled(), GoalRules::settledOnce)
                .forbid(goal.set().ifAfter(on), it -> GoalRules.comesFirst(on, it))
                .forbid(revised == null ? null : revised.ifAfter(on), it -> GoalRules.settledBefore(on, it))
                .accept(() -> new TreatmentGoalSettled(
                        context.newEntry(),
                        context.citizen(),
                        on,
                        asked.enrolment(),
                        asked.goal(),
                        asked.result(),
                        asked.note()));
    }

    private static Check within(TreatmentState state, TreatmentGoalCommand asked) {
        return Check.start().forbid(WithinEnrolment.GOAL.check(state, asked.enrolment(), asked.on()));
    }

    private static Verdict<CitizenEvent> of(
            TreatmentState state,
            TreatmentGoalCommand asked,
            EntryId named,
            Function<Goal, Verdict<CitizenEvent>> step) {
        return state.goals()
                .find(named)
                .filter(goal -> goal.enrolment().equals(asked.enrolment()))
                .map(step)
                .orElseGet(() -> Verdict.refuse(GoalRules.known()));
    }
}
