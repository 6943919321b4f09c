package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Herberg;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** Well until the divorce; then friends' sofas, the shelter, and a home of their own with CTI. */
final class SofaAfterDivorce implements Persona {

    private static final Odds<IntakeChannel> CHANNELS =
            Odds.of(70, IntakeChannel.SELF).or(18, IntakeChannel.JOBCENTER).or(12, IntakeChannel.RELATIVE);

    @Override
    public Range ages() {
        return new Range(27, 59);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        var intake = Intake.record(
                life, day, dice.by(CHANNELS), Topic.ASKS_ROOF, LifeDimension.HOUSING, LifeDimension.FINANCES);
        life.home().moveTo(day.minusDays(dice.between(10, 110)), day, HousingSituation.FRIENDS_OR_FAMILY);
        if (dice.chance(40)) {
            life.on(WorkingDays.after(day, 3), today -> Intake.assessHousing(life, today, null));
        }
        Herberg.seek(life, WorkingDays.after(day, dice.between(0, 4)), intake, Styles.HERBERG, new Settling(life));
        if (dice.chance(25)) {
            life.on(
                    day.plusDays(dice.between(40, 200)),
                    today -> Referral.make(life, today, intake, Styles.MENTOR, Sequel.NONE));
        }
        if (dice.chance(20)) {
            life.on(
                    day.plusDays(dice.between(60, 260)),
                    today -> Referral.make(life, today, null, Styles.SOCIAL_PSYCHIATRY, Sequel.NONE));
        }
        if (dice.chance(20)) {
            life.on(day.plusDays(dice.between(450, 800)), today -> loseHomeAgain(life, today));
        }
    }

    private static void loseHomeAgain(Life life, LocalDate today) {
        if (life.home().known() == HousingSituation.OWN_HOME) {
            var open = WorkingDays.from(today);
            life.on(open, day -> {
                var intake = Intake.record(life, day, IntakeChannel.SELF, Topic.ASKS_ROOF, LifeDimension.HOUSING);
                life.home().moveTo(day, HousingSituation.FRIENDS_OR_FAMILY);
                Herberg.seek(life, day, intake, Styles.HERBERG, new Settling(life));
            });
        }
    }
}
