package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Someone who works in or with Spor, by login name; never the name of a person where a login will do.
 *
 * @param value letters, digits and {@code . _ @ : -}
 */
public record UserId(@JsonValue String value) implements Comparable<UserId> {

    private static final AsciiForm FORM =
            AsciiForm.upTo(100, "._@:-").andAll('A', 'Z').andAll('a', 'z').andAll('0', '9');

    /** @throws InvalidValue when the text has another form */
    @JsonCreator
    public UserId {
        if (!FORM.fits(value)) {
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
