package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.CtiCommand.AgreeCtiHandOver;
import dk.spor.command.CtiCommand.StartCtiFollowOn;
import dk.spor.values.CtiTakeover;
import dk.spor.values.EntryId;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who goes on when a CTI course ends: agreed on in time, as a rule, and begun before the end. */
final class CtiHandOver {

    private static final Odds<CtiTakeover> WHO = Odds.of(50, CtiTakeover.SOCIAL_SUPPORT)
            .or(15, CtiTakeover.NETWORK)
            .or(15, CtiTakeover.VOLUNTEERS)
            .or(10, CtiTakeover.EMPLOYMENT_OR_EDUCATION)
            .or(10, CtiTakeover.PSYCHIATRY);
    private static final List<List<LifeDimension>> WHAT = List.of(
            List.of(LifeDimension.HOUSING, LifeDimension.FINANCES),
            List.of(LifeDimension.NETWORK),
            List.of(LifeDimension.DAILY_ACTIVITIES, LifeDimension.EDUCATION_EMPLOYMENT));

    private final Life life;
    private final Dice dice;
    private final EntryId course;
    private final CtiTakeover who;
    private boolean agreed;
    private boolean dropped;
    private @Nullable LocalDate begun;

    CtiHandOver(Life life, EntryId course) {
        this.life = life;
        this.dice = life.town().dice(life.person().number(), "hand-over");
        this.course = course;
        this.who = dice.by(WHO);
    }

    /** Some days before the agreement is due, and then some days before the end. */
    void planFor(LocalDate today, LocalDate agreedBy, LocalDate end) {
        life.on(notBefore(today, agreedBy.minusDays(dice.between(3, 18))), this::agree);
        life.on(notBefore(today, end.minusDays(dice.between(4, 15))), this::begin);
    }

    /** Whether others have begun to go on before a day: on the day itself is too late for a course that ends on it. */
    boolean doneBefore(LocalDate day) {
        return begun != null && begun.isBefore(day);
    }

    /** What was left until the last day is done on it. */
    void catchUp(LocalDate today) {
        begin(today);
    }

    /** Nobody agrees or begins any more. */
    void drop() {
        agreed = true;
        dropped = true;
    }

    private void agree(LocalDate today) {
        if (!agreed) {
            agreed = true;
            life.write(Desk.CTI, new AgreeCtiHandOver(today, course, who, dice.oneOf(WHAT), null));
        }
    }

    private void begin(LocalDate today) {
        if (begun == null && !dropped) {
            agree(today);
            begun = today;
            life.write(Desk.CTI, new StartCtiFollowOn(today, course, who, null));
        }
    }

    private static LocalDate notBefore(LocalDate today, LocalDate day) {
        return WorkingDays.from(day.isBefore(today) ? today : day);
    }
}
