package dk.spor.app.hmis.mapping;

import dk.spor.app.hmis.mapping.PlannedFact.CitizenFact;
import dk.spor.command.CitizenCommand;
import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.values.HousingSituation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One citizen's facts in the order of their life. Rows say where somebody went; whether that is a move can only be told
 * from where the rows before them said that they lived (docs/decisions/0042).
 */
final class CitizenStory {

    private @Nullable HousingSituation home;

    private CitizenStory() {}

    static List<CitizenFact> of(List<Draft.OfCitizen> drafts) {
        var story = new CitizenStory();
        var facts = new ArrayList<CitizenFact>();
        drafts.stream()
                .sorted(Comparator.comparing(Draft.OfCitizen::moment))
                .forEach(draft -> story.told(draft.statement()).map(draft::as).ifPresent(facts::add));
        return List.copyOf(facts);
    }

    private Optional<CitizenCommand> told(Statement statement) {
        return switch (statement) {
            case Statement.Plain(var command) -> Optional.of(plain(command));
            case Statement.WentTo went when went.to() == home ->
                Optional.of(new ObserveHousing(went.on(), went.to(), went.note()));
            case Statement.WentTo went -> Optional.of(moved(new MoveHome(went.on(), null, went.to(), went.note())));
            case Statement.CameToStay came when came.at() == home -> Optional.empty();
            case Statement.CameToStay came ->
                Optional.of(moved(new MoveHome(came.on(), null, came.at(), Notes.of("entry"))));
            case Statement.LeftForUnknown left when left.from() != home -> Optional.empty();
            case Statement.LeftForUnknown left ->
                Optional.of(moved(new MoveHome(
                        left.on(), null, HousingSituation.UNKNOWN, Notes.of("destination not known"))));
        };
    }

    private CitizenCommand plain(CitizenCommand command) {
        if (command instanceof ObserveHousing observed) {
            home = observed.situation();
        }
        return command;
    }

    private CitizenCommand moved(MoveHome move) {
        home = move.to();
        return move;
    }
}
