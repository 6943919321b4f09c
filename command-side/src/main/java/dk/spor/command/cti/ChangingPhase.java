package dk.spor.command.cti;

import dk.spor.command.CtiCommand.ChangeCtiPhase;
import dk.spor.command.context.Context;
import dk.spor.command.cti.CtiCourse.PhaseBegun;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.rules.Rule.CtiPhases;
import dk.spor.values.CtiPhase;
import java.time.LocalDate;
import java.util.Optional;

/** Going on to a later phase, in the order of the days on which phases began. */
final class ChangingPhase {

    private ChangingPhase() {}

    static Verdict<CitizenEvent> decide(CtiState state, CtiCourse course, ChangeCtiPhase asked, Context context) {
        return context.rules()
                .on(asked.on(), CtiPhases.class)
                .map(rule -> decide(state, course, asked, rule, context))
                .orElseGet(() -> Verdict.refuse(CtiRules.ruleInForce(asked.on())));
    }

    private static Verdict<CitizenEvent> decide(
            CtiState state, CtiCourse course, ChangeCtiPhase asked, CtiPhases rule, Context context) {
        var on = asked.on();
        return DuringCti.check(state, course, on)
                .forbid(outOfOrder(course, asked.to(), on).map(it -> CtiRules.phaseOnwards(on, asked.to(), it)))
                .forbid(course.pauseOn(on).map(it -> CtiRules.noPhaseInPause(on, it.from())))
                .forbid(FocusAreas.check(asked.focusAreas(), rule))
                .accept(() -> new CtiPhaseChanged(
                        context.newEntry(),
                        context.citizen(),
                        on,
                        asked.course(),
                        asked.to(),
                        asked.focusAreas(),
                        asked.note()));
    }

    private static Optional<PhaseBegun> outOfOrder(CtiCourse course, CtiPhase to, LocalDate on) {
        return course.phases().stream()
                .filter(known -> switch (Integer.signum(known.phase().compareTo(to))) {
                    case 0 -> true;
                    case 1 -> !known.begun().isAfter(on);
                    default -> known.begun().isAfter(on);
                })
                .findFirst();
    }
}
