package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A legal ground (hjemmel) by its short name in the rule catalogue: the law, and the section in it, such as
 * {@code sel-101} for Serviceloven § 101.
 *
 * @param value lower-case letters, a hyphen, and the section's number with its letter, if it has one
 */
public record LegalGroundId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,10}-[0-9]{1,4}[a-z]?");

    /** @throws InvalidValue when the text has another form */
    @JsonCreator
    public LegalGroundId {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(
                    "ground",
                    "has a form that is not allowed",
                    "a law and a section such as sel-101 for Serviceloven § 101, or sel-85a for § 85 a");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
