package dk.spor.app.demo.lives;

import dk.spor.app.demo.town.Cti;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One of the six skæve boliger: a home as a right, not as a reward. */
final class SkaevBolig implements Sequel {

    private final Life life;

    private SkaevBolig(Life life) {
        this.life = life;
    }

    static void seek(Life life, LocalDate day, @Nullable EntryId intake) {
        Referral.make(life, day, intake, Styles.SKAEVE_BOLIGER, new SkaevBolig(life));
    }

    @Override
    public void enrolled(LocalDate day, EntryId enrolment) {
        life.home().moveTo(day, HousingSituation.SUPPORTED_HOME);
        if (life.dice().chance(60)) {
            var plan = Settling.usualPlan(life);
            life.on(WorkingDays.after(day, 2), today -> Cti.start(life, today, plan));
        }
    }

    @Override
    public void discharged(LocalDate day, EntryId discharge, DischargeOutcome outcome) {
        life.home()
                .moveTo(
                        day,
                        outcome == DischargeOutcome.DROPPED_OUT
                                ? HousingSituation.FRIENDS_OR_FAMILY
                                : HousingSituation.OWN_HOME);
    }
}
