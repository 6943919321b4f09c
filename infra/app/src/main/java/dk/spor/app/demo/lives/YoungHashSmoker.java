package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Herberg;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.town.Treatment;
import dk.spor.app.demo.town.Treatment.Prospects;
import dk.spor.app.demo.writing.Topic;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** Smokes every day, comes through school or a parent, gets well, and often comes back once or twice. */
final class YoungHashSmoker implements Persona {

    private static final Odds<IntakeChannel> CHANNELS = Odds.of(30, IntakeChannel.SELF)
            .or(25, IntakeChannel.SSP)
            .or(25, IntakeChannel.RELATIVE)
            .or(12, IntakeChannel.JOBCENTER)
            .or(8, IntakeChannel.OTHER_OFFER);

    @Override
    public Range ages() {
        return new Range(15, 25);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        var intake = Intake.record(
                life,
                day,
                dice.by(CHANNELS),
                Topic.ASKS_HASH,
                LifeDimension.SUBSTANCE_USE,
                dice.chance(60) ? LifeDimension.EDUCATION_EMPLOYMENT : LifeDimension.NETWORK);
        life.on(
                day.plusDays(dice.between(0, 3)),
                today -> Treatment.seek(life, today, intake, Styles.PITSTOP, new Prospects(2, 48, 50), Sequel.NONE));
        if (dice.chance(50)) {
            life.on(
                    day.plusDays(dice.between(14, 70)),
                    today -> Referral.make(life, today, intake, Styles.UNG_PAA_VEJ, Sequel.NONE));
        }
        if (dice.chance(22)) {
            life.on(
                    day.plusDays(dice.between(60, 200)),
                    today -> Referral.make(life, today, null, Styles.ACTIVITIES, Sequel.NONE));
        }
        if (dice.chance(30)) {
            life.on(day.plusDays(dice.between(40, 300)), today -> leaveHome(life, today));
        }
    }

    private static void leaveHome(Life life, LocalDate today) {
        life.home().moveTo(today, HousingSituation.FRIENDS_OR_FAMILY);
        if (life.isGrownUp(today) && life.dice().chance(45)) {
            Herberg.seek(life, today, null, Styles.HERBERG, new Settling(life));
        } else {
            life.on(
                    today.plusDays(life.dice().between(30, 200)),
                    later -> life.home().moveTo(later, HousingSituation.OWN_HOME));
        }
    }
}
