package dk.spor.app.demo.town;

import dk.spor.app.demo.chance.Dice;
import dk.spor.app.demo.people.Person;
import dk.spor.app.demo.writing.Journal;
import dk.spor.app.demo.writing.WordBook;
import dk.spor.app.demo.writing.Written;
import dk.spor.rules.RuleCatalogue;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The town on its way through time. Used once, by one thread: people move in, then all of it is lived through. */
public final class Town {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** How many places the shelter has. */
    public static final int HERBERG_PLACES = 9;

    /** How many homes of the unusual kind there are. */
    public static final int SKAEVE_BOLIGER = 6;

    private final long seed;
    private final LocalDate end;
    private final String keys;
    private final List<Life> lives = new ArrayList<>();
    final Agenda agenda = new Agenda();
    final Places herberg = new Places(HERBERG_PLACES);
    final Places skaeveBoliger = new Places(SKAEVE_BOLIGER);
    final WordBook words = WordBook.delivered();
    final RuleCatalogue rules = RuleCatalogue.delivered();

    /**
     * An empty town.
     *
     * @param end the first day that is not lived through
     * @param keys what every request key begins with
     */
    public Town(long seed, LocalDate end, String keys) {
        this.seed = seed;
        this.end = end;
        this.keys = keys;
    }

    /** The first day that is not lived through. */
    public LocalDate end() {
        return end;
    }

    /** Somebody comes to live here; the municipality doesn't know of them yet. */
    public Life moveIn(Person person) {
        var journal =
                new Journal(person.id(), keys + "/%03d".formatted(person.number()), dice(person.number(), "writing"));
        var life = new Life(this, person, journal);
        lives.add(life);
        return life;
    }

    /**
     * Lives through all days before the end.
     *
     * @return what was written down before the end, in the order in which it was written
     */
    public List<Written> live() {
        agenda.runUntil(end);
        var stillUnwritten = end.atStartOfDay(DENMARK).toInstant();
        return lives.stream()
                .flatMap(life -> life.written().stream())
                .filter(written -> written.at().isBefore(stillUnwritten))
                .sorted(Comparator.comparing(Written::at))
                .toList();
    }

    Dice dice(int citizen, String matter) {
        return Dice.of(seed, citizen, matter);
    }
}
