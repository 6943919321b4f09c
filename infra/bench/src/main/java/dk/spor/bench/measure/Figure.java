package dk.spor.bench.measure;

import java.util.List;
import java.util.Locale;

/**
 * What the counted rounds of one measurement gave.
 *
 * @param values one of each round, in the order of the rounds
 */
public record Figure(List<Double> values) {

    /** Below this, a figure is written with digits after the point. */
    private static final int FEW = 10;

    public Figure {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a figure needs a round at least");
        }
        values = List.copyOf(values);
    }

    public double median() {
        List<Double> ascending = values.stream().sorted().toList();
        int middle = ascending.size() / 2;
        return ascending.size() % 2 == 1
                ? ascending.get(middle)
                : (ascending.get(middle - 1) + ascending.get(middle)) / 2;
    }

    public double min() {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    public double max() {
        return values.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }

    /** Median, and the span of the rounds. */
    public String text() {
        return values.size() == 1
                ? number(median())
                : "%s (%s–%s)".formatted(number(median()), number(min()), number(max()));
    }

    /** With thousands separated; small ones with two digits after the point. */
    public static String number(double value) {
        return String.format(Locale.ROOT, value < FEW ? "%,.2f" : "%,.0f", value);
    }
}
