package dk.spor.values;

import java.nio.charset.StandardCharsets;

/** What every text must be to be stored and read back as it was given. */
final class Text {

    private Text() {}

    /** Whether every character is whole (no half of a surrogate pair) and none is NUL. */
    static boolean isWellFormed(String text) {
        return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
