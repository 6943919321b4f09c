package dk.spor.app.demo.lives;

import dk.spor.app.demo.town.Cti;
import dk.spor.app.demo.town.CtiPlan;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import java.time.LocalDate;

/** Getting on one's own feet after a stay at the shelter: a home, mostly with CTI. */
final class Settling implements Sequel {

    private final Life life;
    private final CtiPlan plan;
    private final int percentWithCti;

    Settling(Life life) {
        this(life, usualPlan(life), 68);
    }

    Settling(Life life, CtiPlan plan, int percentWithCti) {
        this.life = life;
        this.plan = plan;
        this.percentWithCti = percentWithCti;
    }

    /** Mostly as the method has it; now and then with a stay in hospital or prison, or given up. */
    static CtiPlan usualPlan(Life life) {
        var dice = life.dice();
        int luck = dice.between(1, 100);
        if (luck <= 8) {
            return CtiPlan.AS_PLANNED.paused(dice.between(20, 180), dice.between(10, 60), CtiPauseReason.ADMISSION);
        }
        if (luck <= 13) {
            return CtiPlan.AS_PLANNED.paused(dice.between(30, 200), dice.between(20, 80), CtiPauseReason.PRISON);
        }
        if (luck <= 16) {
            return CtiPlan.AS_PLANNED.paused(dice.between(30, 200), dice.between(14, 35), CtiPauseReason.AWAY);
        }
        return luck <= 26
                ? CtiPlan.AS_PLANNED.givenUp(dice.between(40, 200), CtiEndReason.CITIZEN_STOPPED)
                : CtiPlan.AS_PLANNED;
    }

    @Override
    public void discharged(LocalDate day, EntryId discharge, DischargeOutcome outcome) {
        if (life.home().known() == HousingSituation.OWN_HOME) {
            moveIn(day);
        } else {
            life.on(WorkingDays.from(day.plusDays(life.dice().between(30, 330))), this::moveIn);
        }
    }

    @Override
    public void notEnrolled(LocalDate day) {
        life.on(WorkingDays.from(day.plusDays(life.dice().between(50, 480))), this::moveIn);
    }

    private void moveIn(LocalDate today) {
        life.home().moveTo(today, HousingSituation.OWN_HOME);
        if (life.dice().chance(percentWithCti)) {
            Cti.prepare(life, today);
            life.on(WorkingDays.after(today, life.dice().between(0, 3)), day -> Cti.start(life, day, plan));
        }
    }
}
