package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The client's own name for one request (the header Idempotency-Key): the same key twice records once.
 *
 * @param value visible ASCII characters
 */
public record RequestKey(@JsonValue String value) implements Comparable<RequestKey> {

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,200}");

    /** @throws InvalidValue when the text has another form */
    @JsonCreator
    public RequestKey {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValue(
                    "idempotencyKey",
                    "has a form that is not allowed",
                    "1 to 200 visible ASCII characters, for instance a UUID");
        }
    }

    @Override
    public int compareTo(RequestKey other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
