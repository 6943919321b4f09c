package dk.spor.values;

import java.util.Arrays;

/** Which texts are allowed: of some length, and of some ASCII characters. Asked of every event that is read. */
final class AsciiForm {

    private final boolean[] allowed = new boolean[128];
    private final int longest;

    private AsciiForm(int longest) {
        this.longest = longest;
    }

    /** From 1 character up to a number of them, of these. */
    static AsciiForm upTo(int longest, String characters) {
        var form = new AsciiForm(longest);
        characters.chars().forEach(character -> form.allowed[character] = true);
        return form;
    }

    /** The same, and all between these two, both included. */
    AsciiForm andAll(char first, char last) {
        Arrays.fill(allowed, first, last + 1, true);
        return this;
    }

    boolean fits(String text) {
        if (text.isEmpty() || text.length() > longest) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character >= allowed.length || !allowed[character]) {
                return false;
            }
        }
        return true;
    }
}
