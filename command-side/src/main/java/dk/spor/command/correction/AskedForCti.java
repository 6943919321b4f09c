package dk.spor.command.correction;

import dk.spor.command.CitizenCommand;
import dk.spor.command.CtiCommand.AgreeCtiHandOver;
import dk.spor.command.CtiCommand.ChangeCtiPhase;
import dk.spor.command.CtiCommand.EndCti;
import dk.spor.command.CtiCommand.PauseCti;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.RecordPreCtiContact;
import dk.spor.command.CtiCommand.ResumeCti;
import dk.spor.command.CtiCommand.StartCti;
import dk.spor.command.CtiCommand.StartCtiFollowOn;
import dk.spor.events.CtiEvent;
import dk.spor.events.CtiEvent.CtiContactRecorded;
import dk.spor.events.CtiEvent.CtiEnded;
import dk.spor.events.CtiEvent.CtiFollowOnStarted;
import dk.spor.events.CtiEvent.CtiHandOverAgreed;
import dk.spor.events.CtiEvent.CtiPaused;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.events.CtiEvent.CtiResumed;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.CtiEvent.PreCtiContactRecorded;

/** What one would have to ask for of a CTI course. */
final class AskedForCti {

    private AskedForCti() {}

    static CitizenCommand by(CtiEvent event) {
        return switch (event) {
            case CtiStarted it -> new StartCti(it.happenedOn(), it.focusAreas(), it.note());
            case CtiPhaseChanged it ->
                new ChangeCtiPhase(it.happenedOn(), it.course(), it.to(), it.focusAreas(), it.note());
            case CtiPaused it -> new PauseCti(it.happenedOn(), it.course(), it.reason(), it.note());
            case CtiResumed it -> new ResumeCti(it.happenedOn(), it.course(), it.note());
            case CtiContactRecorded it -> new RecordCtiContact(it.happenedOn(), it.course(), it.kind(), it.note());
            case PreCtiContactRecorded it -> new RecordPreCtiContact(it.happenedOn(), it.kind(), it.note());
            case CtiHandOverAgreed it ->
                new AgreeCtiHandOver(it.happenedOn(), it.course(), it.with(), it.areas(), it.note());
            case CtiFollowOnStarted it -> new StartCtiFollowOn(it.happenedOn(), it.course(), it.by(), it.note());
            case CtiEnded it -> new EndCti(it.happenedOn(), it.course(), it.reason(), it.note());
        };
    }
}
