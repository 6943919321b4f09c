package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.town.CourseStyle;
import dk.spor.app.demo.town.Life;
import dk.spor.app.demo.town.Referral;
import dk.spor.app.demo.town.Sequel;
import dk.spor.app.demo.town.Styles;
import java.time.LocalDate;

/** Many citizens go across offers: whatever they came for first, most find a second one, and some a third. */
final class AcrossOffers {

    private static final Odds<CourseStyle> OF_TEENAGERS =
            Odds.of(3, Styles.ACTIVITIES).or(2, Styles.UNG_PAA_VEJ);
    private static final Odds<CourseStyle> OF_YOUNG_ADULTS =
            Odds.of(3, Styles.UNG_PAA_VEJ).or(3, Styles.ACTIVITIES).or(1, Styles.SOCIAL_PSYCHIATRY);
    private static final Odds<CourseStyle> OF_ADULTS = Odds.of(4, Styles.SOCIAL_PSYCHIATRY)
            .or(4, Styles.MENTOR)
            .or(4, Styles.ACTIVITIES)
            .or(2, Styles.GULE_HUS)
            .or(1, Styles.NOVAVI);
    private static final int TEENAGER = 13;
    private static final int OF_AGE = 18;
    private static final int GROWN_UP = 25;

    private AcrossOffers() {}

    static void join(Life life, LocalDate day) {
        if (life.dice().chance(62)) {
            life.on(day.plusDays(life.dice().between(25, 240)), today -> joinOne(life, today));
        }
        if (life.dice().chance(34)) {
            life.on(day.plusDays(life.dice().between(180, 600)), today -> joinOne(life, today));
        }
    }

    private static void joinOne(Life life, LocalDate today) {
        int age = life.person().ageOn(today);
        if (age >= TEENAGER) {
            Referral.make(life, today, null, life.dice().by(offersAt(age)), Sequel.NONE);
        }
    }

    private static Odds<CourseStyle> offersAt(int age) {
        if (age < OF_AGE) {
            return OF_TEENAGERS;
        }
        return age < GROWN_UP ? OF_YOUNG_ADULTS : OF_ADULTS;
    }
}
