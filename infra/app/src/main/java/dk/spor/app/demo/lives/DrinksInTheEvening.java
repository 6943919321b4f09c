package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Fate;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** Goes to Novavi; who drops out, often comes back after a while. Pitstop can't help: it treats no alcohol. */
final class DrinksInTheEvening implements Persona {

    private static final Odds<IntakeChannel> CHANNELS =
            Odds.of(50, IntakeChannel.SELF).or(25, IntakeChannel.RELATIVE).or(25, IntakeChannel.JOBCENTER);

    @Override
    public Range ages() {
        return new Range(30, 67);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        var intake = Intake.record(
                life,
                day,
                dice.by(CHANNELS),
                Topic.ASKS_ALCOHOL,
                LifeDimension.SUBSTANCE_USE,
                LifeDimension.PHYSICAL_HEALTH);
        if (dice.chance(18)) {
            Referral.make(life, day, intake, Styles.PITSTOP.with(Fate.DECLINED), Sequel.NONE);
        }
        Referral.make(life, day, intake, Styles.NOVAVI, comingBack(life));
        if (dice.chance(12)) {
            life.on(day.plusDays(dice.between(90, 400)), today -> BehindWithRent.ask(life, today));
        }
    }

    private static Sequel comingBack(Life life) {
        return new Sequel() {
            @Override
            public void discharged(LocalDate day, EntryId discharge, DischargeOutcome outcome) {
                if (outcome == DischargeOutcome.DROPPED_OUT && life.dice().chance(60)) {
                    life.on(WorkingDays.from(day.plusDays(life.dice().between(40, 300))), today -> again(life, today));
                }
            }
        };
    }

    private static void again(Life life, LocalDate today) {
        var intake = Intake.record(life, today, IntakeChannel.SELF, Topic.ASKS_AGAIN, LifeDimension.SUBSTANCE_USE);
        Referral.make(life, today, intake, Styles.NOVAVI.with(Fate.ENROLLED), Sequel.NONE);
    }
}
