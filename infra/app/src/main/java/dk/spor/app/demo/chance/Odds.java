package dk.spor.app.demo.chance;

import java.util.List;
import java.util.stream.Stream;

/**
 * What can happen, and how often: {@code Odds.of(70, HELD).or(30, MISSED)}.
 *
 * @param chances at least one
 */
public record Odds<T>(List<Chance<T>> chances) {

    public Odds {
        chances = List.copyOf(chances);
    }

    /** It happens always, until there is an alternative. */
    public static <T> Odds<T> always(T what) {
        return of(1, what);
    }

    /** The first of several that can happen. */
    public static <T> Odds<T> of(int weight, T what) {
        return new Odds<>(List.of(new Chance<>(weight, what)));
    }

    /** Another that can happen. */
    public Odds<T> or(int weight, T what) {
        return new Odds<>(Stream.concat(chances.stream(), Stream.of(new Chance<>(weight, what)))
                .toList());
    }

    int total() {
        return chances.stream().mapToInt(Chance::weight).sum();
    }

    T at(int throwOfTheDice) {
        int left = throwOfTheDice;
        for (var chance : chances) {
            left -= chance.weight();
            if (left < 0) {
                return chance.what();
            }
        }
        throw new IllegalArgumentException(throwOfTheDice + " is not below the total of the weights, " + total());
    }

    /**
     * One of the things that can happen.
     *
     * @param weight how often, against the total of all weights
     */
    public record Chance<T>(int weight, T what) {}
}
