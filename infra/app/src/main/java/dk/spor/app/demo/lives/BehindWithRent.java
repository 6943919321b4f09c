package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Range;
import dk.spor.app.demo.town.Herberg;
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

/** Owes rent: a meeting with the landlord mostly saves the home, but not always. */
final class BehindWithRent implements Persona {

    @Override
    public Range ages() {
        return new Range(23, 64);
    }

    @Override
    public void begin(Life life, LocalDate day) {
        ask(life, day);
    }

    static void ask(Life life, LocalDate day) {
        life.on(WorkingDays.from(day), today -> {
            var intake = Intake.record(
                    life, today, IntakeChannel.SELF, Topic.ASKS_ARREARS, LifeDimension.FINANCES, LifeDimension.HOUSING);
            life.home().tenancy().owes(today);
            Referral.make(life, today, intake, Styles.EVICTION_ADVICE, Sequel.afterwards(end -> {
                life.home().tenancy().pays(end);
                if (life.dice().chance(22)) {
                    life.on(end.plusDays(life.dice().between(20, 90)), evicted -> evict(life, evicted));
                }
            }));
        });
    }

    private static void evict(Life life, LocalDate today) {
        life.home().tenancy().isEvicted(today);
        life.home().moveTo(today, HousingSituation.FRIENDS_OR_FAMILY);
        Herberg.seek(life, WorkingDays.after(today, 3), null, Styles.HERBERG, new Settling(life));
    }
}
