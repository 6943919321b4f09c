package dk.spor.app.demo.chance;

import dk.spor.values.Uuids;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * One citizen's own luck in one matter. Everyone has dice of their own, so that a change in one life does not reshuffle
 * all others. {@link Random} and no newer generator, because Java's specification fixes the numbers it gives.
 */
public final class Dice {

    private final Random random;

    private Dice(Random random) {
        this.random = random;
    }

    /**
     * The dice of one citizen in one matter.
     *
     * @param seed of the whole town
     * @param citizen the citizen's number
     * @param matter what they are thrown for; another matter has other dice
     */
    public static Dice of(long seed, int citizen, String matter) {
        var mixed = Uuids.derived(Instant.EPOCH, "demo/" + seed + "/" + citizen + "/" + matter);
        return new Dice(new Random(mixed.getLeastSignificantBits()));
    }

    /** True in so many of a hundred throws. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A whole number, both ends included. */
    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    /** One of a range's numbers. */
    public int within(Range range) {
        return between(range.least(), range.most());
    }

    /** One of these, all equally likely. */
    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** One of these, by their weights. */
    public <T> T by(Odds<T> odds) {
        return odds.at(random.nextInt(odds.total()));
    }
}
