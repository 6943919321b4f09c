package dk.spor.app.hmis.mapping;

import dk.spor.app.migration.plan.PlannedFact.CitizenFact;
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
 * from the move before it: going where one lives already, without having been seen anywhere else since, is none
 * (docs/decisions/0042).
 */
final class CitizenStory {

    private @Nullable HousingSituation home;
    private boolean seenElsewhere;

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
            case Statement.Plain it -> Optional.of(plain(it.command()));
            case Statement.WentTo it -> Optional.of(wentTo(it));
            case Statement.CameToStay it -> cameToStay(it);
            case Statement.LeftForUnknown it -> leftForUnknown(it);
        };
    }

    private CitizenCommand plain(CitizenCommand command) {
        return command instanceof ObserveHousing observed ? seen(observed) : command;
    }

    private CitizenCommand wentTo(Statement.WentTo it) {
        return livesIn(it.to())
                ? seen(new ObserveHousing(it.on(), it.to(), it.note()))
                : moved(new MoveHome(it.on(), null, it.to(), it.note()));
    }

    private Optional<CitizenCommand> cameToStay(Statement.CameToStay it) {
        return livesIn(it.at())
                ? Optional.empty()
                : Optional.of(moved(new MoveHome(it.on(), null, it.at(), Notes.of("entry"))));
    }

    private Optional<CitizenCommand> leftForUnknown(Statement.LeftForUnknown it) {
        var note = Notes.of("destination not known");
        return home == it.from()
                ? Optional.of(moved(new MoveHome(it.on(), null, HousingSituation.UNKNOWN, note)))
                : Optional.empty();
    }

    private boolean livesIn(HousingSituation situation) {
        return situation == home && !seenElsewhere;
    }

    private CitizenCommand seen(ObserveHousing seen) {
        seenElsewhere |= seen.situation() != home;
        return seen;
    }

    private CitizenCommand moved(MoveHome move) {
        home = move.to();
        seenElsewhere = false;
        return move;
    }
}
