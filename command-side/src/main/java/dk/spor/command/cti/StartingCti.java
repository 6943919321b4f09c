package dk.spor.command.cti;

import dk.spor.command.CtiCommand.StartCti;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Span;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.rules.Rule.CtiPhases;
import dk.spor.values.CtiPhase;
import dk.spor.values.PlannedPhase;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Beginning phase 1: the clock of the nine months starts on this day, not on that of any referral. */
final class StartingCti {

    private StartingCti() {}

    static Verdict<CitizenEvent> decide(CtiState state, StartCti asked, Context context) {
        return context.rules()
                .on(asked.on(), CtiPhases.class)
                .map(rule -> decide(state, asked, rule, context))
                .orElseGet(() -> Verdict.refuse(CtiRules.ruleInForce(asked.on())));
    }

    private static Verdict<CitizenEvent> decide(CtiState state, StartCti asked, CtiPhases rule, Context context) {
        return Check.start()
                .forbid(FocusAreas.check(asked.focusAreas(), rule))
                .forbid(Span.inTheWayOf(asked.on(), state.spans()).map(it -> CtiRules.oneAtATime(asked.on(), it)))
                .accept(() -> new CtiStarted(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.focusAreas(),
                        planned(asked.on(), rule),
                        rule.ref(),
                        asked.note()));
    }

    /** Each boundary is counted from the first day, so that a start on the 31st does not shift the later phases. */
    private static List<PlannedPhase> planned(LocalDate start, CtiPhases rule) {
        return Stream.of(CtiPhase.values())
                .map(phase -> new PlannedPhase(
                        phase,
                        start.plus(rule.phaseLength().multipliedBy(phase.number() - 1)),
                        start.plus(rule.phaseLength().multipliedBy(phase.number()))))
                .toList();
    }
}
