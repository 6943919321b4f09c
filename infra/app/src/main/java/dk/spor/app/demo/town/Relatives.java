package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.RelativeCommand.ChangeRelativePermission;
import dk.spor.command.RelativeCommand.HoldRelativeTalk;
import dk.spor.command.RelativeCommand.InformRelative;
import dk.spor.command.RelativeCommand.NameRelative;
import dk.spor.command.RelativeCommand.TakeBackRelativeNaming;
import dk.spor.values.EntryId;
import dk.spor.values.PersonName;
import dk.spor.values.Relation;
import dk.spor.values.RelativeAge;
import java.time.LocalDate;
import java.util.List;

/** Many a citizen in Pitstop names a relative, who is told how it goes and has talks of their own, five at the most. */
final class Relatives {

    private static final List<String> GIVEN =
            List.of("Inge", "Kaj", "Birthe", "Leyla", "Ole", "Samira", "Tove", "Emin");
    private static final Odds<Relation> RELATIONS = Odds.of(45, Relation.PARENT)
            .or(25, Relation.PARTNER)
            .or(15, Relation.SIBLING)
            .or(10, Relation.OFFSPRING)
            .or(5, Relation.FRIEND);
    private static final Odds<Integer> TALKS =
            Odds.of(40, 0).or(20, 1).or(15, 2).or(10, 3).or(15, 5);
    private static final int NAMES_PERCENT = 35;
    private static final int MAY_BE_INFORMED_PERCENT = 75;
    private static final int TAKES_BACK_PERCENT = 8;

    private final Life life;
    private final Dice dice;

    private Relatives(Life life, Dice dice) {
        this.life = life;
        this.dice = dice;
    }

    /** Those whom a citizen names who has just been enrolled. */
    static void of(Life life, LocalDate enrolledOn, EntryId enrolment) {
        var dice = life.town().dice(life.person().number(), "relatives in " + enrolment);
        if (dice.chance(NAMES_PERCENT)) {
            var relatives = new Relatives(life, dice);
            life.on(WorkingDays.after(enrolledOn, dice.between(3, 25)), relatives::name);
        }
    }

    private void name(LocalDate today) {
        var relation = dice.by(RELATIONS);
        var age = relation == Relation.OFFSPRING ? RelativeAge.CHILD : RelativeAge.ADULT;
        boolean mayBeInformed = dice.chance(MAY_BE_INFORMED_PERCENT);
        var name = new PersonName(dice.oneOf(GIVEN), life.person().name().family());
        var relative = life.write(Desk.PITSTOP, new NameRelative(today, name, relation, age, mayBeInformed));
        var day = today;
        if (mayBeInformed && age == RelativeAge.ADULT) {
            day = WorkingDays.after(day, dice.between(1, 15));
            life.on(day, on -> life.write(Desk.PITSTOP, new InformRelative(on, relative, null)));
        }
        for (int talks = dice.by(TALKS); talks > 0; talks--) {
            day = WorkingDays.after(day, dice.between(3, 12));
            life.on(day, on -> life.write(Desk.PITSTOP, new HoldRelativeTalk(on, relative, Offers.PITSTOP, null)));
        }
        if (dice.chance(TAKES_BACK_PERCENT)) {
            fallOut(WorkingDays.after(day, dice.between(2, 20)), relative, mayBeInformed);
        }
    }

    /**
     * They fall out with each other: first the relative is to be told nothing more, and then they are nobody to Spor.
     */
    private void fallOut(LocalDate day, EntryId relative, boolean mayBeInformed) {
        if (mayBeInformed) {
            life.on(day, on -> life.write(Desk.PITSTOP, new ChangeRelativePermission(on, relative, false)));
        }
        life.on(
                WorkingDays.after(day, dice.between(5, 30)),
                on -> life.write(Desk.PITSTOP, new TakeBackRelativeNaming(on, relative, null)));
    }
}
