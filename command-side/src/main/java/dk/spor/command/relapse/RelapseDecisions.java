package dk.spor.command.relapse;

import dk.spor.command.RelapsePreventionCommand;
import dk.spor.command.RelapsePreventionCommand.EndRelapsePrevention;
import dk.spor.command.RelapsePreventionCommand.HoldFollowUp;
import dk.spor.command.RelapsePreventionCommand.MissFollowUp;
import dk.spor.command.RelapsePreventionCommand.ObserveRelapse;
import dk.spor.command.RelapsePreventionCommand.StartRelapsePrevention;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Span;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.offer.OfferRules;
import dk.spor.command.relapse.RelapseState.Course;
import dk.spor.command.relapse.RelapseState.FollowUp;
import dk.spor.events.CitizenEvent;
import dk.spor.events.RelapsePreventionEvent.FollowUpHeld;
import dk.spor.events.RelapsePreventionEvent.FollowUpMissed;
import dk.spor.events.RelapsePreventionEvent.RelapseObserved;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionEnded;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionStarted;
import java.time.LocalDate;

/** What becomes of what is asked about the time after a discharge. */
public final class RelapseDecisions {

    private RelapseDecisions() {}

    public static Verdict<CitizenEvent> decide(RelapseState state, RelapsePreventionCommand command, Context context) {
        return switch (command) {
            case StartRelapsePrevention asked ->
                state.discharges()
                        .find(asked.discharge())
                        .map(discharge -> start(state, discharge, asked, context))
                        .orElseGet(() -> Verdict.refuse(RelapseRules.dischargeKnown()));
            case EndRelapsePrevention asked ->
                state.courses()
                        .find(asked.course())
                        .map(course -> end(state, course, asked, context))
                        .orElseGet(() -> Verdict.refuse(RelapseRules.courseKnown()));
            case HoldFollowUp asked ->
                state.followUps()
                        .find(asked.followUp())
                        .map(followUp -> hold(followUp, asked, context))
                        .orElseGet(() -> Verdict.refuse(RelapseRules.followUpKnown()));
            case MissFollowUp asked ->
                state.followUps()
                        .find(asked.followUp())
                        .map(followUp -> miss(followUp, asked, context))
                        .orElseGet(() -> Verdict.refuse(RelapseRules.followUpKnown()));
            case ObserveRelapse asked -> observe(asked, context);
        };
    }

    private static Verdict<CitizenEvent> start(
            RelapseState state, Fact discharge, StartRelapsePrevention asked, Context context) {
        var on = asked.on();
        var competing = state.spansCompetingWith(asked.discharge(), asked.offer());
        return Check.start()
                .forbid(discharge.ifAfter(on), it -> RelapseRules.afterDischarge(on, it))
                .forbid(OfferRules.notTaking(context.offers().find(asked.offer()), on))
                .forbid(Span.inTheWayOf(on, competing).map(other -> RelapseRules.oneAtATime(on, other)))
                .accept(() -> new RelapsePreventionStarted(
                        context.newEntry(), context.citizen(), on, asked.discharge(), asked.offer(), asked.note()));
    }

    private static Verdict<CitizenEvent> end(
            RelapseState state, Course course, EndRelapsePrevention asked, Context context) {
        var on = asked.on();
        var next = course.span().nextAmong(state.spansCompetingWith(course.discharge(), course.offer()));
        return Check.start()
                .forbid(course.span().until(), RelapseRules::endsOnce)
                .forbid(course.span().from().ifAfter(on), it -> RelapseRules.endsAfterStart(on, it))
                .forbid(next.filter(it -> it.isBefore(on)), it -> RelapseRules.endsBeforeNext(on, it))
                .accept(() -> new RelapsePreventionEnded(
                        context.newEntry(), context.citizen(), on, asked.course(), asked.outcome(), asked.note()));
    }

    private static Verdict<CitizenEvent> hold(FollowUp followUp, HoldFollowUp asked, Context context) {
        return once(followUp, asked.on())
                .accept(() -> new FollowUpHeld(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.followUp(),
                        asked.status(),
                        asked.note()));
    }

    private static Verdict<CitizenEvent> miss(FollowUp followUp, MissFollowUp asked, Context context) {
        return once(followUp, asked.on())
                .accept(() -> new FollowUpMissed(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.followUp(),
                        asked.reason(),
                        asked.note()));
    }

    private static Check once(FollowUp followUp, LocalDate on) {
        return Check.start()
                .forbid(followUp.done(), RelapseRules::followUpOnce)
                .forbid(followUp.planned().ifAfter(on), it -> RelapseRules.followUpAfterDischarge(on, it));
    }

    private static Verdict<CitizenEvent> observe(ObserveRelapse asked, Context context) {
        return Check.start()
                .accept(() -> new RelapseObserved(context.newEntry(), context.citizen(), asked.on(), asked.note()));
    }
}
