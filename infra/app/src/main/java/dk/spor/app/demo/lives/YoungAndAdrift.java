package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.town.Treatment;
import dk.spor.app.demo.town.Treatment.Prospects;
import dk.spor.app.demo.writing.Topic;
import dk.spor.values.EntryId;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** Out of school, up at night: Ung På Vej first, and then whatever it turns out to be about. */
final class YoungAndAdrift implements Persona {

    private static final Odds<IntakeChannel> CHANNELS =
            Odds.of(40, IntakeChannel.JOBCENTER).or(30, IntakeChannel.SELF).or(30, IntakeChannel.RELATIVE);

    @Override
    public Range ages() {
        return new Range(16, 26);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        var intake = Intake.record(
                life,
                day,
                dice.by(CHANNELS),
                Topic.ASKS_DIRECTION,
                LifeDimension.EDUCATION_EMPLOYMENT,
                LifeDimension.DAILY_ACTIVITIES);
        Referral.make(life, day, intake, Styles.UNG_PAA_VEJ, Sequel.NONE);
        if (dice.chance(35)) {
            life.on(day.plusDays(dice.between(30, 200)), today -> seekSupport(life, today, intake));
        }
        if (dice.chance(30)) {
            life.on(
                    day.plusDays(dice.between(60, 300)),
                    today -> Referral.make(life, today, null, Styles.MENTOR, Sequel.NONE));
        }
        if (dice.chance(25)) {
            life.on(
                    day.plusDays(dice.between(30, 250)),
                    today ->
                            Treatment.seek(life, today, intake, Styles.PITSTOP, new Prospects(1, 40, 50), Sequel.NONE));
        }
    }

    private static void seekSupport(Life life, LocalDate today, EntryId intake) {
        if (life.isGrownUp(today)) {
            Referral.make(life, today, intake, Styles.SOCIAL_PSYCHIATRY, Sequel.NONE);
        }
    }
}
