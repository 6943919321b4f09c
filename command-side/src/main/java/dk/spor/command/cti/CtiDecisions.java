package dk.spor.command.cti;

import dk.spor.command.CtiCommand;
import dk.spor.command.CtiCommand.AgreeCtiHandOver;
import dk.spor.command.CtiCommand.ChangeCtiPhase;
import dk.spor.command.CtiCommand.EndCti;
import dk.spor.command.CtiCommand.PauseCti;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.RecordPreCtiContact;
import dk.spor.command.CtiCommand.ResumeCti;
import dk.spor.command.CtiCommand.StartCti;
import dk.spor.command.CtiCommand.StartCtiFollowOn;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.values.EntryId;
import java.util.function.Function;

/** What becomes of what is asked about a CTI course. */
public final class CtiDecisions {

    private CtiDecisions() {}

    public static Verdict<CitizenEvent> decide(CtiState state, CtiCommand command, Context context) {
        return switch (command) {
            case RecordPreCtiContact asked -> DuringCti.contactBefore(state, asked, context);
            case AgreeCtiHandOver asked ->
                of(state, asked.course(), course -> HandingOver.agree(state, course, asked, context));
            case StartCtiFollowOn asked ->
                of(state, asked.course(), course -> HandingOver.follow(state, course, asked, context));
            case StartCti asked -> StartingCti.decide(state, asked, context);
            case ChangeCtiPhase asked ->
                of(state, asked.course(), course -> ChangingPhase.decide(state, course, asked, context));
            case PauseCti asked -> of(state, asked.course(), course -> PausingCti.pause(state, course, asked, context));
            case ResumeCti asked ->
                of(state, asked.course(), course -> PausingCti.resume(state, course, asked, context));
            case RecordCtiContact asked ->
                of(state, asked.course(), course -> DuringCti.contact(state, course, asked, context));
            case EndCti asked -> of(state, asked.course(), course -> EndingCti.decide(state, course, asked, context));
        };
    }

    private static Verdict<CitizenEvent> of(
            CtiState state, EntryId course, Function<CtiCourse, Verdict<CitizenEvent>> step) {
        return state.courses().find(course).map(step).orElseGet(() -> Verdict.refuse(CtiRules.known()));
    }
}
