package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Offers;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.writing.Topic;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** A child in a family with drugs or alcohol: a group, after some months on its waiting list, and a psychologist. */
final class ChildBehindTheDoor implements Persona {

    private static final Odds<IntakeChannel> CHANNELS =
            Odds.of(50, IntakeChannel.RELATIVE).or(30, IntakeChannel.SSP).or(20, IntakeChannel.OTHER_OFFER);
    private static final int TEENAGER = 13;

    @Override
    public Range ages() {
        return new Range(7, 16);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        var intake = Intake.record(
                life, day, dice.by(CHANNELS), Topic.ASKS_FOR_CHILD, LifeDimension.NETWORK, LifeDimension.MENTAL_HEALTH);
        var group = life.person().ageOn(day) < TEENAGER ? Styles.CHILDREN : Styles.CHILDREN.at(Offers.TEENAGERS);
        Referral.make(life, day, intake, group, Sequel.NONE);
        if (dice.chance(40)) {
            life.on(
                    day.plusDays(dice.between(10, 120)),
                    today -> Referral.make(life, today, intake, Styles.PSYCHOLOGIST, Sequel.NONE));
        }
    }
}
