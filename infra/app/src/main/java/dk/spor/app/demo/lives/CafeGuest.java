package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.writing.Topic;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** Lives with a disability and comes to Det Gule Hus for company, for years. */
final class CafeGuest implements Persona {

    private static final Odds<IntakeChannel> CHANNELS =
            Odds.of(60, IntakeChannel.SELF).or(40, IntakeChannel.OTHER_OFFER);

    @Override
    public Range ages() {
        return new Range(22, 71);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        var intake = Intake.record(life, day, dice.by(CHANNELS), Topic.ASKS_COMPANY, LifeDimension.NETWORK);
        Referral.make(life, day, intake, Styles.GULE_HUS, Sequel.NONE);
        if (dice.chance(35)) {
            life.on(
                    day.plusDays(dice.between(60, 400)),
                    today -> Referral.make(life, today, null, Styles.MENTOR, Sequel.NONE));
        }
        if (dice.chance(25)) {
            life.on(
                    day.plusDays(dice.between(100, 500)),
                    today -> Referral.make(life, today, null, Styles.ACTIVITIES, Sequel.NONE));
        }
    }
}
