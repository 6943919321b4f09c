package dk.spor.values;

/** What every text must be to be stored and read back as it was given. */
final class Text {

    private Text() {}

    /** Whether every character is whole (no half of a surrogate pair) and none is NUL. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (here == '\0' || Character.isLowSurrogate(here)) {
                return false;
            }
            if (Character.isHighSurrogate(here)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
