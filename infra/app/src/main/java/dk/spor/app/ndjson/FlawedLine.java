package dk.spor.app.ndjson;

import org.jspecify.annotations.Nullable;

/**
 * A line that can't be used.
 *
 * @param number the first line of a file being 1
 * @param key its key, where it has one that could be read
 * @param why what is wrong and what would be right; nothing of what the line holds
 */
record FlawedLine(long number, @Nullable String key, String why) {

    @Override
    public String toString() {
        return "line " + number + (key == null ? "" : " (" + key + ")") + ": " + why;
    }
}
