package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An offer (tilbud) by its short name in the catalogue, such as {@code pitstop} or {@code herberg}.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record OfferId(@JsonValue String value) implements Comparable<OfferId> {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    /** @throws InvalidValue when the text has another form */
    @JsonCreator
    public OfferId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(
                    "offer",
                    "has a form that is not allowed",
                    "1 to 64 lower-case letters, digits and hyphens, such as pitstop");
        }
    }

    @Override
    public int compareTo(OfferId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
