package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * Someone who works in or with Spor, by login name; never the name of a person where a login will do.
 *
 * @param value letters, digits and {@code . _ @ : -}
 */
public record UserId(@JsonValue String value) implements Comparable<UserId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._@:-]{1,100}");

    /** @throws InvalidValue when the text has another form */
    @JsonCreator
    public UserId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(
                    "user",
                    "has a form that is not allowed",
                    "1 to 100 letters, digits, dots, hyphens, underscores, colons or at signs");
        }
    }

    @Override
    public int compareTo(UserId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
