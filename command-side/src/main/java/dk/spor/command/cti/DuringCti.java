package dk.spor.command.cti;

import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.RecordPreCtiContact;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Span;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent.CtiContactRecorded;
import dk.spor.events.CtiEvent.PreCtiContactRecorded;
import java.time.LocalDate;
import java.util.Optional;

/** What belongs to a course happens between its first and its last day; a pause does not stop contacts. */
final class DuringCti {

    private DuringCti() {}

    static Verdict<CitizenEvent> contact(CtiState state, CtiCourse course, RecordCtiContact asked, Context context) {
        return check(state, course, asked.on())
                .accept(() -> new CtiContactRecorded(
                        context.newEntry(), context.citizen(), asked.on(), asked.course(), asked.kind(), asked.note()));
    }

    /** There is no course yet that it could name. */
    static Verdict<CitizenEvent> contactBefore(CtiState state, RecordPreCtiContact asked, Context context) {
        var lasting = state.spans().stream()
                .filter(span -> span.lastsOn(asked.on()))
                .findFirst()
                .map(Span::from);
        return Check.start()
                .forbid(lasting, start -> CtiRules.preContactBeforeCourse(asked.on(), start))
                .accept(() -> new PreCtiContactRecorded(
                        context.newEntry(), context.citizen(), asked.on(), asked.kind(), asked.note()));
    }

    static Check check(CtiState state, CtiCourse course, LocalDate on) {
        return Check.start()
                .forbid(course.span().from().ifAfter(on), it -> CtiRules.notBeforeStart(on, it))
                .forbid(end(state, course).filter(it -> it.isBefore(on)), it -> CtiRules.notAfterEnd(on, it));
    }

    /** The end or, while none is recorded, the start of the next course. */
    private static Optional<Fact> end(CtiState state, CtiCourse course) {
        return Optional.ofNullable(course.span().until()).or(() -> course.span().nextAmong(state.spans()));
    }
}
