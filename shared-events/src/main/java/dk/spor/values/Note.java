package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A caseworker's own words, as written: line breaks kept, blank edges removed.
 *
 * @param text 1 to {@value #MAX_LENGTH} characters
 */
public record Note(@JsonValue String text) {

    /** Longer texts are documents and belong in the document system. */
    public static final int MAX_LENGTH = 10_000;

    /** @throws InvalidValue when the text is blank, too long or ill-formed */
    @JsonCreator
    public Note {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValue("note", "is blank", "some text, or no note at all");
        }
        if (!Text.isWellFormed(text)) {
            throw new InvalidValue("note", "holds half a character or a NUL", "whole characters");
        }
        if (text.length() > MAX_LENGTH) {
            throw new InvalidValue(
                    "note", "is " + text.length() + " characters long", "at most " + MAX_LENGTH + " characters");
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
