package dk.spor.query.replay;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.spor.values.EntryId;
import dk.spor.values.InvalidValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;

/** Where a decision stands among all, by its day; two of one day in the order of their entries. */
public record DecisionPlace(LocalDate on, EntryId decision) implements Comparable<DecisionPlace> {

    private static final int LENGTH_OF_DAY = 10;
    private static final Comparator<DecisionPlace> IN_ORDER =
            Comparator.comparing(DecisionPlace::on).thenComparing(DecisionPlace::decision);

    /**
     * As {@link #toString()} writes it.
     *
     * @throws InvalidValue when it is none
     */
    public static DecisionPlace parse(String field, String text) {
        try {
            return new DecisionPlace(
                    LocalDate.parse(text.substring(0, LENGTH_OF_DAY)), EntryId.of(text.substring(LENGTH_OF_DAY + 1)));
        } catch (DateTimeParseException | IndexOutOfBoundsException | InvalidValue e) {
            throw new InvalidValue(field, "is no place among decisions", "what an answer named as next, or none");
        }
    }

    @Override
    public int compareTo(DecisionPlace other) {
        return IN_ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        return on + "." + decision;
    }
}
