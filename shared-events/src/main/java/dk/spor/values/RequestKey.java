package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The client's own name for one request (the header Idempotency-Key): the same key twice records once.
 *
 * @param value visible ASCII characters
 */
public record RequestKey(@JsonValue String value) implements Comparable<RequestKey> {

    private static final AsciiForm FORM = AsciiForm.upTo(200, "").andAll('!', '~');

    /** @throws InvalidValue when the text has another form */
    @JsonCreator
    public RequestKey {
        if (!FORM.fits(value)) {
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
