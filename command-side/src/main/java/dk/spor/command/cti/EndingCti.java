package dk.spor.command.cti;

import dk.spor.command.CtiCommand.EndCti;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent.CtiEnded;
import dk.spor.values.CtiEndReason;
import java.util.List;

/**
 * Ending a course, paused or not, on the day of its last entry or later. It is completed when others go on; an early
 * end has its reason, and asks for nothing.
 */
final class EndingCti {

    private EndingCti() {}

    static Verdict<CitizenEvent> decide(CtiState state, CtiCourse course, EndCti asked, Context context) {
        var on = asked.on();
        var missing =
                asked.reason() == CtiEndReason.COMPLETED ? course.handOver().missingOn(on) : List.<String>of();
        var next = course.span().nextAmong(state.spans());
        return Check.start()
                .forbid(course.span().until(), CtiRules::endsOnce)
                .forbid(course.latest().ifAfter(on), it -> CtiRules.endsLast(on, it))
                .forbid(next.filter(it -> it.isBefore(on)), it -> CtiRules.endsBeforeNext(on, it))
                .forbid(!missing.isEmpty(), () -> CtiRules.completedWhenHandedOver(on, missing))
                .accept(() -> new CtiEnded(
                        context.newEntry(), context.citizen(), on, asked.course(), asked.reason(), asked.note()));
    }
}
