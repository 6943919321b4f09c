package dk.spor.command.correction;

import dk.spor.command.CitizenCommand;
import dk.spor.command.RelativeCommand.ChangeRelativePermission;
import dk.spor.command.RelativeCommand.HoldRelativeTalk;
import dk.spor.command.RelativeCommand.InformRelative;
import dk.spor.command.RelativeCommand.NameRelative;
import dk.spor.command.RelativeCommand.TakeBackRelativeNaming;
import dk.spor.events.RelativeEvent;
import dk.spor.events.RelativeEvent.RelativeInformed;
import dk.spor.events.RelativeEvent.RelativeNamed;
import dk.spor.events.RelativeEvent.RelativeNamingTakenBack;
import dk.spor.events.RelativeEvent.RelativePermissionChanged;
import dk.spor.events.RelativeEvent.RelativeTalkHeld;

/** What one would have to ask for of a citizen's relatives. */
final class AskedForRelative {

    private AskedForRelative() {}

    static CitizenCommand by(RelativeEvent event) {
        return switch (event) {
            case RelativeNamed it ->
                new NameRelative(it.happenedOn(), it.name(), it.relation(), it.age(), it.mayBeInformed());
            case RelativePermissionChanged it ->
                new ChangeRelativePermission(it.happenedOn(), it.relative(), it.mayBeInformed());
            case RelativeNamingTakenBack it -> new TakeBackRelativeNaming(it.happenedOn(), it.relative(), it.note());
            case RelativeInformed it -> new InformRelative(it.happenedOn(), it.relative(), it.note());
            case RelativeTalkHeld it -> new HoldRelativeTalk(it.happenedOn(), it.relative(), it.offer(), it.note());
        };
    }
}
