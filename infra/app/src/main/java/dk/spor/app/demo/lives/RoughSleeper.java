package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Departure;
import dk.spor.app.demo.town.Fate;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import java.time.LocalDate;

/** Met by outreach workers again and again; the shelter can't take active use, a skæv bolig can. */
final class RoughSleeper implements Persona {

    private static final LocalDate NIGHT_CAFE_TAKES_FIRST = LocalDate.of(2023, 11, 6);
    private static final LocalDate NIGHT_CAFE_TAKES_LAST = LocalDate.of(2024, 3, 1);

    @Override
    public Range ages() {
        return new Range(24, 63);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        var dice = life.dice();
        life.home().seen(day, HousingSituation.STREET);
        var intake = Intake.record(life, day, IntakeChannel.OUTREACH, Topic.MET_ON_STREET, LifeDimension.HOUSING);
        life.on(day.plusDays(dice.between(20, 60)), today -> seenAgain(life, today));
        Referral.make(life, day.plusDays(dice.between(3, 30)), intake, Styles.SURPLUS_CAFE, Sequel.NONE);
        if (dice.chance(50)) {
            var refused = Styles.HERBERG.with(Fate.DECLINED);
            life.on(
                    day.plusDays(dice.between(10, 90)),
                    today -> Referral.make(life, today, intake, refused, Sequel.NONE));
        }
        nightCafe(life, day);
        life.on(day.plusDays(dice.between(60, 260)), today -> SkaevBolig.seek(life, today, intake));
        if (dice.chance(8)) {
            life.on(day.plusDays(dice.between(150, 700)), today -> life.leave(today, Departure.DIED));
        }
    }

    private static void nightCafe(Life life, LocalDate day) {
        var asked = WorkingDays.from(day.isBefore(NIGHT_CAFE_TAKES_FIRST) ? NIGHT_CAFE_TAKES_FIRST : day);
        if (asked.isBefore(NIGHT_CAFE_TAKES_LAST)) {
            life.on(asked, today -> {
                if (isOutside(life)) {
                    Referral.make(life, today, null, Styles.WINTER_NIGHT_CAFE, Sequel.NONE);
                }
            });
        }
    }

    private static void seenAgain(Life life, LocalDate today) {
        if (isOutside(life)) {
            life.home().seen(today, HousingSituation.STREET);
            life.on(today.plusDays(life.dice().between(25, 110)), later -> seenAgain(life, later));
        }
    }

    private static boolean isOutside(Life life) {
        return life.home().known() == null;
    }
}
