package dk.spor.command.cti;

import dk.spor.command.CtiCommand.AgreeCtiHandOver;
import dk.spor.command.CtiCommand.StartCtiFollowOn;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent.CtiFollowOnStarted;
import dk.spor.events.CtiEvent.CtiHandOverAgreed;
import java.util.Set;

/** Seeing to it that somebody goes on when a course ends: agreeing on it, and beginning to. */
final class HandingOver {

    private HandingOver() {}

    static Verdict<CitizenEvent> agree(CtiState state, CtiCourse course, AgreeCtiHandOver asked, Context context) {
        boolean differ = Set.copyOf(asked.areas()).size() == asked.areas().size();
        return DuringCti.check(state, course, asked.on())
                .forbid(asked.areas().isEmpty() || !differ, CtiRules::handOverAreas)
                .accept(() -> new CtiHandOverAgreed(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.course(),
                        asked.with(),
                        asked.areas(),
                        asked.note()));
    }

    static Verdict<CitizenEvent> follow(CtiState state, CtiCourse course, StartCtiFollowOn asked, Context context) {
        return DuringCti.check(state, course, asked.on())
                .accept(() -> new CtiFollowOnStarted(
                        context.newEntry(), context.citizen(), asked.on(), asked.course(), asked.by(), asked.note()));
    }
}
