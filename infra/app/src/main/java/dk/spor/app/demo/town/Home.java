package dk.spor.app.demo.town;

import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.values.HousingSituation;
import dk.spor.values.Note;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a citizen lives, as far as the municipality knows. */
public final class Home {

    private final Life life;
    private final Tenancy tenancy;
    private @Nullable HousingSituation known;

    Home(Life life) {
        this.life = life;
        this.tenancy = new Tenancy(life);
    }

    /** Where the citizen lives since the last move; absent before the first one. */
    public @Nullable HousingSituation known() {
        return known;
    }

    /** The lease of the present home. */
    public Tenancy tenancy() {
        return tenancy;
    }

    /** The citizen moves; nothing happens where they live there already. */
    public void moveTo(LocalDate day, HousingSituation to) {
        moveTo(day, day, to);
    }

    /** The citizen moves, and the municipality hears of it on a later day. */
    public void moveTo(LocalDate day, LocalDate heardOn, HousingSituation to) {
        if (to != known) {
            tenancy.moves(day, heardOn, to);
            var move = new MoveHome(day, known, to, words(to, day));
            life.writeWhenKnown(to == HousingSituation.SHELTER ? Desk.HERBERG : Desk.MIN_INDGANG, heardOn, move);
            known = to;
        }
    }

    /** Somebody sees the citizen somewhere, without knowing since when. */
    public void seen(LocalDate day, HousingSituation where) {
        var note = where == HousingSituation.STREET ? life.noteMaybe(70, Topic.SEEN_ON_STREET) : null;
        life.write(Desk.MIN_INDGANG, new ObserveHousing(day, where, note));
    }

    private @Nullable Note words(HousingSituation to, LocalDate day) {
        return switch (to) {
            case SHELTER -> life.noteMaybe(60, Topic.MOVED_TO_HERBERG);
            case SUPPORTED_HOME -> life.noteMaybe(60, Topic.MOVED_TO_SKAEV_BOLIG);
            case STREET -> life.noteMaybe(60, Topic.MOVED_TO_STREET);
            case FRIENDS_OR_FAMILY -> life.noteMaybe(60, Topic.MOVED_TO_SOFA);
            // The words are about a lease; a minor's own home is a place with the family.
            case OWN_HOME, SUBLET -> life.isGrownUp(day) ? life.noteMaybe(60, Topic.MOVED_HOME) : null;
            default -> null;
        };
    }
}
