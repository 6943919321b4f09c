package dk.spor.app.demo.lives;

import dk.spor.app.demo.people.Person;
import dk.spor.app.demo.people.Population;
import dk.spor.app.demo.town.CtiPlan;
import dk.spor.app.demo.town.Fate;
import dk.spor.app.demo.town.Herberg;
import dk.spor.app.demo.town.Intake;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.RelapsePrevention;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import dk.spor.app.demo.town.Town;
import dk.spor.app.demo.town.Treatment;
import dk.spor.app.demo.town.Treatment.Prospects;
import dk.spor.app.demo.writing.Topic;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.values.CitizenId;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LifeDimension;
import dk.spor.values.PersonName;
import java.time.LocalDate;

/**
 * The citizen whose own login a visitor of the demo can use. The story has all that a pathway can have: hash and a
 * sofa, the shelter, Pitstop twice, a mentor, social psychiatry, and in the last year a home with CTI that still goes
 * on.
 */
public final class OwnStory {

    private static final int NUMBER = 1;
    private static final LocalDate BEGINNING = LocalDate.of(2023, 1, 2);
    private static final LocalDate BORN = LocalDate.of(1994, 3, 14);
    private static final PersonName NAME = new PersonName("Jonas", "Kjær Winther");
    private static final int DAYS_BEFORE_END_THAT_THE_HOME_IS_LOST = 405;

    /** The citizen's identifier, the same in every demo. */
    public static final CitizenId CITIZEN = Person.idOf(NUMBER);

    private OwnStory() {}

    static void begin(Town town, Population population) {
        var life = town.moveIn(population.named(NUMBER, NAME, false, BORN));
        life.on(BEGINNING, today -> asksForHelp(life, today));
        life.on(LocalDate.of(2023, 2, 6), today -> getsARoof(life, today));
        life.on(
                LocalDate.of(2023, 5, 8),
                today -> Referral.make(
                        life,
                        today,
                        null,
                        Styles.SOCIAL_PSYCHIATRY.with(Fate.WAITS).lasting(380, 420),
                        Sequel.NONE));
        life.on(LocalDate.of(2024, 1, 15), today -> comesBack(life, today));
        life.on(
                LocalDate.of(2023, 11, 13),
                today -> Referral.make(
                        life, today, null, Styles.MENTOR.with(Fate.ENROLLED).lasting(250, 300), Sequel.NONE));
        life.on(lossOfHome(town), today -> losesTheHome(life, today));
    }

    private static LocalDate lossOfHome(Town town) {
        return WorkingDays.from(town.end().minusDays(DAYS_BEFORE_END_THAT_THE_HOME_IS_LOST));
    }

    private static void asksForHelp(Life life, LocalDate today) {
        life.becomesKnown(today);
        var intake = Intake.record(
                life,
                today,
                IntakeChannel.SELF,
                Topic.ASKS_HASH,
                LifeDimension.SUBSTANCE_USE,
                LifeDimension.HOUSING,
                LifeDimension.EDUCATION_EMPLOYMENT);
        life.home().moveTo(today.minusDays(43), today, HousingSituation.FRIENDS_OR_FAMILY);
        var once = Styles.PITSTOP.with(Fate.ENROLLED).lasting(150, 160).ending(DischargeOutcome.REDUCED);
        Treatment.seek(life, today, intake, once, new Prospects(0, 0, 0), Sequel.NONE);
    }

    private static void comesBack(Life life, LocalDate today) {
        RelapsePrevention.relapses(life, today);
        var intake = Intake.record(
                life,
                today,
                IntakeChannel.SELF,
                Topic.ASKS_AGAIN,
                LifeDimension.SUBSTANCE_USE,
                LifeDimension.MENTAL_HEALTH);
        var again = Styles.PITSTOP.with(Fate.ENROLLED).lasting(180, 190).ending(DischargeOutcome.DRUG_FREE);
        Treatment.seek(life, today, intake, again, new Prospects(0, 0, 100), Sequel.NONE);
    }

    private static void getsARoof(Life life, LocalDate today) {
        var stay = Styles.HERBERG.with(Fate.ENROLLED).lasting(140, 150).ending(DischargeOutcome.COMPLETED);
        Herberg.seek(life, today, null, stay, new Settling(life, CtiPlan.AS_PLANNED, 0));
    }

    private static void losesTheHome(Life life, LocalDate today) {
        var intake = Intake.record(
                life,
                today,
                IntakeChannel.SELF,
                Topic.ASKS_ROOF,
                LifeDimension.HOUSING,
                LifeDimension.FINANCES,
                LifeDimension.MENTAL_HEALTH);
        life.home().moveTo(today.minusDays(12), today, HousingSituation.FRIENDS_OR_FAMILY);
        var stay = Styles.HERBERG.with(Fate.ENROLLED).lasting(150, 160).ending(DischargeOutcome.COMPLETED);
        var plan = CtiPlan.AS_PLANNED.paused(70, 16, CtiPauseReason.ADMISSION);
        Herberg.seek(life, today, intake, stay, new Settling(life, plan, 100));
        Referral.make(life, today.plusDays(30), intake, Styles.ACTIVITIES.with(Fate.ENROLLED), Sequel.NONE);
    }
}
