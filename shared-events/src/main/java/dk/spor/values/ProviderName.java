package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Who gives a treatment that the municipality does not give itself: a clinic, another municipality. No person's name.
 *
 * @param name one line of 1 to {@value #MAX_LENGTH} characters
 */
public record ProviderName(@JsonValue String name) {

    /** Longer ones are sentences. */
    public static final int MAX_LENGTH = 100;

    /** @throws InvalidValue when the name is blank, too long, or no line */
    @JsonCreator
    public ProviderName {
        name = name.strip();
        if (name.isEmpty()
                || name.length() > MAX_LENGTH
                || !Text.isWellFormed(name)
                || name.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidValue(
                    "provider",
                    "is blank, too long or has a line break or control character",
                    "one line of 1 to " + MAX_LENGTH + " characters");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
