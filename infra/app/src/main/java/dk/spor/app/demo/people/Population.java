package dk.spor.app.demo.people;

import dk.spor.app.demo.chance.Dice;
import dk.spor.values.PersonName;
import java.time.LocalDate;

/** Brings people into the town, one by one. */
public final class Population {

    private static final int PERCENT_WITHOUT_CPR = 2;

    private final long seed;
    private final NameBook names = NameBook.delivered();

    public Population(long seed) {
        this.seed = seed;
    }

    /**
     * An invented citizen; the same for the same seed and number.
     *
     * @param number 1 to 499
     * @param youngest at the least so many years old on {@code on}
     * @param oldest at the most so many years old on {@code on}
     */
    public Person person(int number, LocalDate on, int youngest, int oldest) {
        var dice = Dice.of(seed, number, "person");
        boolean woman = dice.chance(40);
        var name = names.name(woman, dice);
        var bornOn = on.minusYears(dice.between(youngest, oldest)).minusDays(dice.between(0, 364));
        var cpr = CprNumbers.of(number, woman, bornOn, dice.between(0, 3));
        return new Person(number, name, dice.chance(PERCENT_WITHOUT_CPR) ? null : cpr, bornOn);
    }

    /** A citizen whose name and birthday are given. */
    public Person named(int number, PersonName name, boolean woman, LocalDate bornOn) {
        return new Person(number, name, CprNumbers.of(number, woman, bornOn, 0), bornOn);
    }
}
