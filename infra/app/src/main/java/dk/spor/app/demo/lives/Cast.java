package dk.spor.app.demo.lives;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.chance.Odds;
import dk.spor.app.demo.people.Person;
import dk.spor.app.demo.people.Population;
import dk.spor.app.demo.town.Town;
import dk.spor.app.demo.writing.WorkingDays;
import dk.spor.values.CitizenId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;

/** Everyone in the demo, and when they first turn up. */
public final class Cast {

    /** How many citizens there are. */
    public static final int CITIZENS = 300;

    /** The first day on which others than the citizen with a login turn up. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 4);

    private static final int DAYS_OF_THE_FIRST_RUSH = 60;
    private static final int PERCENT_IN_THE_FIRST_RUSH = 24;
    private static final int DAYS_UNTIL_THE_LAST = 21;

    private static final Odds<Persona> PERSONAS = Odds.<Persona>of(44, new YoungHashSmoker())
            .or(28, new WeekendCocaine())
            .or(66, new SofaAfterDivorce())
            .or(17, new LongSubstitution())
            .or(38, new LivesWithAnxiety())
            .or(17, new DrinksInTheEvening())
            .or(18, new WorriedRelative())
            .or(22, new ChildBehindTheDoor())
            .or(22, new ReleasedFromPrison())
            .or(20, new RoughSleeper())
            .or(18, new BehindWithRent())
            .or(11, new CafeGuest())
            .or(20, new YoungAndAdrift());

    private Cast() {}

    /** Brings everyone into the town. */
    public static void moveIn(Town town, long seed) {
        var population = new Population(seed);
        OwnStory.begin(town, population);
        int number = 1;
        for (var due : DueToday.values()) {
            moveIn(town, population, ++number, due);
        }
        while (number < CITIZENS) {
            moveIn(town, population, ++number, Dice.of(seed, number, "coming"));
        }
    }

    /** What is due or overdue at the end, kebab-case, and with whom. */
    public static SequencedMap<String, CitizenId> due() {
        var due = new LinkedHashMap<String, CitizenId>();
        int number = 1;
        for (var it : DueToday.values()) {
            due.put(it.name().toLowerCase(Locale.ROOT).replace('_', '-'), Person.idOf(++number));
        }
        return due;
    }

    private static void moveIn(Town town, Population population, int number, DueToday due) {
        var day = due.beginning(town.end());
        var ages = due.ages();
        var life = town.moveIn(population.person(number, day, ages.least(), ages.most()));
        life.on(day, today -> {
            life.becomesKnown(today);
            due.begin(life, today);
        });
    }

    private static void moveIn(Town town, Population population, int number, Dice dice) {
        var persona = dice.by(PERSONAS);
        var day = firstDay(dice, town.end());
        var ages = persona.ages();
        var life = town.moveIn(population.person(number, day, ages.least(), ages.most()));
        life.on(day, today -> {
            life.becomesKnown(today);
            persona.begin(life, today);
            AcrossOffers.join(life, today);
        });
    }

    private static LocalDate firstDay(Dice dice, LocalDate end) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(FIRST_DAY, end)) - DAYS_UNTIL_THE_LAST;
        boolean rush = dice.chance(PERCENT_IN_THE_FIRST_RUSH);
        return WorkingDays.until(FIRST_DAY.plusDays(dice.between(1, rush ? DAYS_OF_THE_FIRST_RUSH : days)));
    }
}
