package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.RelapsePreventionCommand.EndRelapsePrevention;
import dk.spor.command.RelapsePreventionCommand.ObserveRelapse;
import dk.spor.command.RelapsePreventionCommand.StartRelapsePrevention;
import dk.spor.values.EntryId;
import dk.spor.values.RelapsePreventionOutcome;
import java.time.LocalDate;

/** A course of relapse prevention after a discharge. */
public final class RelapsePrevention implements Ongoing {

    private static final Odds<RelapsePreventionOutcome> OUTCOMES = Odds.of(55, RelapsePreventionOutcome.COMPLETED)
            .or(20, RelapsePreventionOutcome.STOPPED)
            .or(25, RelapsePreventionOutcome.RE_ENROLLED);
    private static final Odds<RelapsePreventionOutcome> LAST_OUTCOMES = Odds.of(62, RelapsePreventionOutcome.COMPLETED)
            .or(24, RelapsePreventionOutcome.STOPPED)
            .or(14, RelapsePreventionOutcome.RELAPSED);

    private final Life life;
    private final EntryId course;

    private RelapsePrevention(Life life, EntryId course) {
        this.life = life;
        this.course = course;
    }

    /**
     * The course begins some days after the discharge.
     *
     * @param comesBack whether the citizen goes back into treatment after a relapse
     */
    public static void after(Life life, LocalDate day, EntryId discharge, boolean comesBack, AfterPrevention after) {
        life.on(WorkingDays.after(day, life.dice().between(2, 8)), today -> {
            if (!life.ongoing(RelapsePrevention.class).isEmpty()) {
                return;
            }
            var start = new StartRelapsePrevention(
                    today, discharge, Offers.RELAPSE_PREVENTION, life.noteMaybe(60, Topic.RELAPSE_PREVENTION_STARTED));
            var prevention = new RelapsePrevention(life, life.write(Desk.PITSTOP, start));
            life.begun(prevention);
            var outcome = life.dice().by(comesBack ? OUTCOMES : LAST_OUTCOMES);
            var lastDay = WorkingDays.from(today.plusDays(life.dice().between(60, 170)));
            life.on(lastDay, end -> prevention.ends(end, outcome, after));
        });
    }

    /** A relapse comes to light, in a course or outside one. */
    public static void relapses(Life life, LocalDate day) {
        life.write(Desk.PITSTOP, new ObserveRelapse(day, life.noteMaybe(85, Topic.RELAPSE)));
    }

    private void ends(LocalDate today, RelapsePreventionOutcome outcome, AfterPrevention after) {
        if (outcome == RelapsePreventionOutcome.RE_ENROLLED || outcome == RelapsePreventionOutcome.RELAPSED) {
            relapses(life, today);
        }
        end(today, outcome);
        after.ended(today, outcome);
    }

    private void end(LocalDate today, RelapsePreventionOutcome outcome) {
        var topic = switch (outcome) {
            case RE_ENROLLED -> Topic.RELAPSE_PREVENTION_BACK;
            case RELAPSED, STOPPED, OTHER -> Topic.RELAPSE_PREVENTION_STOPPED;
            case COMPLETED -> Topic.RELAPSE_PREVENTION_DONE;
        };
        life.write(Desk.PITSTOP, new EndRelapsePrevention(today, course, outcome, life.noteMaybe(70, topic)));
        life.ended(this);
    }

    @Override
    public void endOnLeaving(LocalDate day, Departure why) {
        end(day, RelapsePreventionOutcome.OTHER);
    }

    /** What follows on a course of relapse prevention. */
    @FunctionalInterface
    public interface AfterPrevention {

        /** The course has ended. */
        void ended(LocalDate today, RelapsePreventionOutcome outcome);
    }
}
