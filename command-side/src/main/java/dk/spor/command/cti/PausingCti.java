package dk.spor.command.cti;

import dk.spor.command.CtiCommand.PauseCti;
import dk.spor.command.CtiCommand.ResumeCti;
import dk.spor.command.context.Context;
import dk.spor.command.cti.CtiCourse.PhaseBegun;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Span;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent.CtiPaused;
import dk.spor.events.CtiEvent.CtiResumed;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Letting a course stand still and go on: pauses and resumptions pair up, and no phase begins in between. */
final class PausingCti {

    private PausingCti() {}

    static Verdict<CitizenEvent> pause(CtiState state, CtiCourse course, PauseCti asked, Context context) {
        var on = asked.on();
        return DuringCti.check(state, course, on)
                .forbid(Span.inTheWayOf(on, course.pauses()).map(it -> CtiRules.onePauseAtATime(it.from())))
                .accept(() -> new CtiPaused(
                        context.newEntry(), context.citizen(), on, asked.course(), asked.reason(), asked.note()));
    }

    static Verdict<CitizenEvent> resume(CtiState state, CtiCourse course, ResumeCti asked, Context context) {
        return course.openPause()
                .map(pause -> resume(state, course, pause, asked, context))
                .orElseGet(() -> Verdict.refuse(CtiRules.pausedFirst()));
    }

    private static Verdict<CitizenEvent> resume(
            CtiState state, CtiCourse course, Span pause, ResumeCti asked, Context context) {
        var on = asked.on();
        return DuringCti.check(state, course, on)
                .forbid(pause.from().ifAfter(on), it -> CtiRules.resumedAfterPause(on, it))
                .forbid(
                        nextAfter(pause.from().on(), course).filter(it -> it.isBefore(on)),
                        it -> CtiRules.resumedBeforeNext(on, it))
                .accept(() -> new CtiResumed(context.newEntry(), context.citizen(), on, asked.course(), asked.note()));
    }

    /** The first pause or phase that begins after a day: a pause that is recorded late must have ended by then. */
    private static Optional<Fact> nextAfter(LocalDate day, CtiCourse course) {
        var pauses = course.pauses().stream().map(Span::from);
        var phases = course.phases().stream().map(PhaseBegun::begun);
        return Stream.concat(pauses, phases).filter(begun -> begun.isAfter(day)).min(Comparator.comparing(Fact::on));
    }
}
