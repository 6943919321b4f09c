package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Departure;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** Seldom goes out; social psychiatry for a year or two, then a mentor, the yellow house, activities. */
final class LivesWithAnxiety implements Persona {

    private static final Odds<IntakeChannel> CHANNELS = Odds.of(45, IntakeChannel.SELF)
            .or(30, IntakeChannel.HOSPITAL)
            .or(15, IntakeChannel.RELATIVE)
            .or(10, IntakeChannel.JOBCENTER);

    @Override
    public Range ages() {
        return new Range(20, 63);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        var intake = Intake.record(
                life,
                day,
                dice.by(CHANNELS),
                Topic.ASKS_MIND,
                LifeDimension.MENTAL_HEALTH,
                dice.chance(50) ? LifeDimension.NETWORK : LifeDimension.DAILY_ACTIVITIES);
        if (dice.chance(10)) {
            life.on(WorkingDays.after(day, 1), today -> Intake.assessCrisis(life, today));
        }
        Referral.make(life, day, intake, Styles.SOCIAL_PSYCHIATRY, Sequel.afterwards(today -> {
            if (dice.chance(25)) {
                Referral.make(life, today.plusDays(dice.between(5, 60)), null, Styles.GULE_HUS, Sequel.NONE);
            }
        }));
        if (dice.chance(38)) {
            life.on(
                    day.plusDays(dice.between(60, 300)),
                    today -> Referral.make(life, today, intake, Styles.MENTOR, Sequel.NONE));
        }
        if (dice.chance(30)) {
            life.on(
                    day.plusDays(dice.between(30, 250)),
                    today -> Referral.make(life, today, null, Styles.ACTIVITIES, Sequel.NONE));
        }
        if (dice.chance(6)) {
            life.on(day.plusDays(dice.between(200, 900)), today -> life.leave(today, Departure.MOVED_AWAY));
        }
    }
}
