package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Departure;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.town.Treatment;
import dk.spor.app.demo.town.Treatment.Prospects;
import dk.spor.app.demo.writing.Topic;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** Has work and a home, and a habit that has left the weekend. */
final class WeekendCocaine implements Persona {

    private static final Odds<IntakeChannel> CHANNELS =
            Odds.of(70, IntakeChannel.SELF).or(15, IntakeChannel.RELATIVE).or(15, IntakeChannel.HOSPITAL);

    @Override
    public Range ages() {
        return new Range(21, 37);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        var intake = Intake.record(
                life, day, dice.by(CHANNELS), Topic.ASKS_COCAINE, LifeDimension.SUBSTANCE_USE, LifeDimension.FINANCES);
        Treatment.seek(life, day, intake, Styles.PITSTOP.meetingEvery(7, 15), new Prospects(1, 35, 50), Sequel.NONE);
        if (dice.chance(18)) {
            life.on(
                    day.plusDays(dice.between(60, 200)),
                    today -> Referral.make(life, today, null, Styles.SOCIAL_PSYCHIATRY, Sequel.NONE));
        }
        if (dice.chance(14)) {
            life.on(day.plusDays(dice.between(90, 400)), today -> BehindWithRent.ask(life, today));
        }
        if (dice.chance(12)) {
            life.on(day.plusDays(dice.between(300, 900)), today -> life.leave(today, Departure.MOVED_AWAY));
        }
    }
}
