package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Departure;
import dk.spor.app.demo.town.ElsewhereInTreatment;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.town.Treatment;
import dk.spor.app.demo.town.Treatment.Prospects;
import dk.spor.app.demo.writing.Topic;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** Has been in substitution for years, elsewhere; here somebody follows it up, and the café is open. */
final class LongSubstitution implements Persona {

    private static final Odds<IntakeChannel> CHANNELS =
            Odds.of(55, IntakeChannel.SELF).or(20, IntakeChannel.HOSPITAL).or(25, IntakeChannel.OTHER_MUNICIPALITY);
    private static final Odds<DischargeOutcome> STABLE = Odds.of(60, DischargeOutcome.STABILISED)
            .or(20, DischargeOutcome.REDUCED)
            .or(20, DischargeOutcome.DROPPED_OUT);

    @Override
    public Range ages() {
        return new Range(33, 62);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        var intake = Intake.record(
                life,
                day,
                dice.by(CHANNELS),
                Topic.ASKS_SUBSTITUTION,
                LifeDimension.SUBSTANCE_USE,
                LifeDimension.PHYSICAL_HEALTH,
                LifeDimension.DAILY_ACTIVITIES);
        Referral.make(life, day, intake, Styles.AUTHORITY, ElsewhereInTreatment.followedUp(life));
        if (dice.chance(45)) {
            var style = Styles.PITSTOP.meetingEvery(14, 28).lasting(200, 500).ending(STABLE);
            life.on(
                    day.plusDays(dice.between(20, 300)),
                    today -> Treatment.seek(life, today, intake, style, new Prospects(1, 25, 30), Sequel.NONE));
        }
        if (dice.chance(50)) {
            life.on(
                    day.plusDays(dice.between(10, 90)),
                    today -> Referral.make(life, today, intake, Styles.SURPLUS_CAFE, Sequel.NONE));
        }
        if (dice.chance(15)) {
            life.on(day.plusDays(dice.between(30, 200)), today -> SkaevBolig.seek(life, today, null));
        }
        if (dice.chance(14)) {
            life.on(day.plusDays(dice.between(200, 1100)), today -> life.leave(today, Departure.DIED));
        }
    }
}
