package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Herberg;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.town.Treatment;
import dk.spor.app.demo.town.Treatment.Prospects;
import dk.spor.app.demo.writing.Topic;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** Comes out within a month and has no home: the shelter, then a home with CTI, if prison does not come in between. */
final class ReleasedFromPrison implements Persona {

    @Override
    public Range ages() {
        return new Range(20, 49);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        var intake = Intake.record(
                life,
                day,
                IntakeChannel.PRISON,
                Topic.ASKS_AFTER_PRISON,
                LifeDimension.HOUSING,
                LifeDimension.EDUCATION_EMPLOYMENT,
                LifeDimension.NETWORK);
        life.home().moveTo(day, HousingSituation.LEAVING_PRISON);
        Herberg.seek(life, day.plusDays(dice.between(3, 20)), intake, Styles.HERBERG, new Settling(life));
        if (dice.chance(45)) {
            life.on(
                    day.plusDays(dice.between(5, 60)),
                    today ->
                            Treatment.seek(life, today, intake, Styles.PITSTOP, new Prospects(1, 45, 50), Sequel.NONE));
        }
    }
}
