package dk.spor.query.page.frame;

import org.jspecify.annotations.Nullable;

/**
 * What a page says of the time that it shows.
 *
 * @param flawed which of the two times is none that there is, as the API names it; the page then shows now
 * @param seenOn the day it shows, in words; absent for now
 * @param seenAt when the last of what it shows had been recorded, in words; absent for now
 * @param position in the log, of the last that it shows
 */
public record TimeShown(
        TimeTyped typed,
        @Nullable String flawed,
        @Nullable String seenOn,
        @Nullable String seenAt,
        long position) {

    /** Whether another time than now was asked for. */
    public boolean asked() {
        return flawed != null || seenOn != null;
    }
}
