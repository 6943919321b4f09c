package dk.spor.app.demo.lives;

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

/** Somebody at home uses drugs; up to five talks, or the relatives' group. Fewer than half of those offered it come. */
final class WorriedRelative implements Persona {

    @Override
    public Range ages() {
        return new Range(19, 66);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var intake = Intake.record(life, day, IntakeChannel.SELF, Topic.ASKS_AS_RELATIVE, LifeDimension.NETWORK);
        Referral.make(life, day, intake, Styles.RELATIVES, Sequel.NONE);
        if (life.dice().chance(15)) {
            life.on(
                    day.plusDays(life.dice().between(60, 300)),
                    today -> Referral.make(life, today, null, Styles.SOCIAL_PSYCHIATRY, Sequel.NONE));
        }
    }
}
