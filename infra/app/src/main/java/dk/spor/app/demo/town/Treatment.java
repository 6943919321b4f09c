package dk.spor.app.demo.town;

import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import dk.spor.values.RelapsePreventionOutcome;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Drug treatment in Pitstop with all that may follow: relapse prevention, a relapse, and coming back. */
public final class Treatment implements Sequel {

    private final Life life;
    private final CourseStyle style;
    private final Prospects prospects;
    private final Sequel sequel;
    private @Nullable OwnGoals goals;

    private Treatment(Life life, CourseStyle style, Prospects prospects, Sequel sequel) {
        this.life = life;
        this.style = style;
        this.prospects = prospects;
        this.sequel = sequel;
    }

    /**
     * How it goes on after a course.
     *
     * @param returns how often the citizen comes back at the most
     * @param relapses how many of a hundred relapse after a course
     * @param prevention how many of a hundred who did well begin relapse prevention
     */
    public record Prospects(int returns, int relapses, int prevention) {

        private Prospects afterReturn() {
            return new Prospects(returns - 1, relapses, prevention);
        }
    }

    /**
     * The citizen is referred to Pitstop.
     *
     * @param sequel what follows on the first course
     */
    public static void seek(
            Life life, LocalDate day, @Nullable EntryId intake, CourseStyle style, Prospects prospects, Sequel sequel) {
        Referral.make(life, day, intake, style, new Treatment(life, style, prospects, sequel));
    }

    @Override
    public void enrolled(LocalDate day, EntryId enrolment) {
        Relatives.of(life, day, enrolment);
        PsychiatricScreening.planFor(life, day, enrolment);
        goals = OwnGoals.of(life, day, enrolment);
        sequel.enrolled(day, enrolment);
    }

    @Override
    public void notEnrolled(LocalDate day) {
        sequel.notEnrolled(day);
    }

    @Override
    public void discharged(LocalDate day, EntryId discharge, DischargeOutcome outcome) {
        if (goals != null) {
            goals.settledBy(day, outcome);
        }
        boolean well = outcome == DischargeOutcome.DRUG_FREE || outcome == DischargeOutcome.REDUCED;
        boolean prevents = well && life.dice().chance(prospects.prevention());
        boolean relapsesLater = life.dice().chance(prospects.relapses());
        if (prevents) {
            RelapsePrevention.after(life, day, discharge, prospects.returns() > 0, (today, end) -> {
                if (end == RelapsePreventionOutcome.RE_ENROLLED) {
                    comeBack(today);
                }
            });
        } else if (relapsesLater) {
            life.on(WorkingDays.from(day.plusDays(life.dice().between(30, 320))), this::relapse);
        }
        sequel.discharged(day, discharge, outcome);
    }

    private void relapse(LocalDate today) {
        RelapsePrevention.relapses(life, today);
        if (life.dice().chance(75)) {
            life.on(WorkingDays.after(today, life.dice().between(1, 15)), this::comeBack);
        }
    }

    private void comeBack(LocalDate today) {
        if (prospects.returns() > 0) {
            var again = Intake.record(
                    life,
                    today,
                    IntakeChannel.SELF,
                    Topic.ASKS_AGAIN,
                    LifeDimension.SUBSTANCE_USE,
                    LifeDimension.NETWORK);
            seek(life, today, again, style.with(Fate.ENROLLED), prospects.afterReturn(), Sequel.NONE);
        }
    }
}
