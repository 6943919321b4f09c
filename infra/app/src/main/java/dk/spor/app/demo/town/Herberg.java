package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.writing.Desk;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.command.DecisionCommand.MakeDecision;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.values.DecisionResult;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.LegalGroundId;
import dk.spor.values.Participation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A stay at the shelter: its nine places, the nights there, and the home that is found. */
public final class Herberg implements Sequel {

    /** So long before the end of the story the shelter began to keep a list of its nights. */
    static final int DAYS_WITH_NIGHT_LIST = 75;

    private static final Odds<HousingSituation> FOUND = Odds.of(72, HousingSituation.OWN_HOME)
            .or(12, HousingSituation.SUBLET)
            .or(16, HousingSituation.TRANSITIONAL);

    private static final LegalGroundId SUPPORT = new LegalGroundId("sel-85");
    /** From this day on the municipality's own discharges have conditions. */
    private static final LocalDate CONDITIONS = LocalDate.of(2023, 10, 1);

    private static final int BY_MUNICIPALITY_PERCENT = 60;

    private final Life life;
    private final Sequel sequel;
    private boolean leaving;
    private boolean putOut;

    private Herberg(Life life, Sequel sequel) {
        this.life = life;
        this.sequel = sequel;
    }

    /** The citizen asks for a place. */
    public static void seek(Life life, LocalDate day, @Nullable EntryId intake, CourseStyle style, Sequel sequel) {
        Referral.make(life, day, intake, style, new Herberg(life, sequel));
    }

    @Override
    public void enrolled(LocalDate day, EntryId enrolment) {
        life.home().moveTo(day, HousingSituation.SHELTER);
        HerbergNotice.planFor(life, day, enrolment);
        planIsMade(day);
        life.on(WorkingDays.after(day, life.dice().between(3, 10)), today -> {
            if (!leaving) {
                Intake.assessHousing(life, today, enrolment);
            }
        });
        var listed = life.town().end().minusDays(DAYS_WITH_NIGHT_LIST);
        life.on(listed.isAfter(day) ? listed : day, tonight -> night(tonight, enrolment));
        sequel.enrolled(day, enrolment);
    }

    /** With most of those who stay. */
    private void planIsMade(LocalDate day) {
        var dice = life.town().dice(life.person().number(), "plan at the shelter");
        if (dice.chance(80)) {
            life.on(WorkingDays.after(day, dice.between(8, 20)), today -> {
                if (!leaving) {
                    life.plan().make(today);
                }
            });
        }
    }

    @Override
    public DischargeInitiative leaving(LocalDate today, DischargeOutcome outcome) {
        var dice = life.town().dice(life.person().number(), "leaving the shelter");
        putOut = outcome == DischargeOutcome.COMPLETED
                && life.plan().isMade()
                && !today.isBefore(CONDITIONS)
                && dice.chance(BY_MUNICIPALITY_PERCENT);
        if (!putOut) {
            return DischargeInitiative.CITIZEN;
        }
        life.home().tenancy().signAhead(today);
        life.write(
                Desk.LEADER,
                new MakeDecision(
                        today,
                        SUPPORT,
                        DecisionResult.GRANTED,
                        null,
                        null,
                        today,
                        null,
                        life.note(Topic.SUPPORT_REASONS),
                        Participation.TOGETHER,
                        null));
        return DischargeInitiative.MUNICIPALITY;
    }

    @Override
    public void discharged(LocalDate day, EntryId discharge, DischargeOutcome outcome) {
        leaving = true;
        life.home().moveTo(day, nextHome(outcome));
        sequel.discharged(day, discharge, outcome);
    }

    @Override
    public void notEnrolled(LocalDate day) {
        sequel.notEnrolled(day);
    }

    private void night(LocalDate tonight, EntryId enrolment) {
        if (leaving || life.home().known() != HousingSituation.SHELTER) {
            return;
        }
        if (life.dice().chance(93)) {
            life.write(Desk.HERBERG, new SpendShelterNight(tonight, enrolment));
        }
        life.on(tonight.plusDays(1), next -> night(next, enrolment));
    }

    private HousingSituation nextHome(DischargeOutcome outcome) {
        return switch (outcome) {
            case COMPLETED -> {
                var found = life.dice().by(FOUND);
                yield putOut ? HousingSituation.OWN_HOME : found;
            }
            case TRANSFERRED -> HousingSituation.TRANSITIONAL;
            case EXCLUDED -> HousingSituation.STREET;
            default -> HousingSituation.FRIENDS_OR_FAMILY;
        };
    }
}
