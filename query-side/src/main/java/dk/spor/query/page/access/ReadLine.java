package dk.spor.query.page.access;

import dk.spor.access.RecordedRead;
import dk.spor.query.page.words.Words;
import dk.spor.query.timeline.DanishDay;
import org.jspecify.annotations.Nullable;

/**
 * One look at a case, in the reader's language.
 *
 * @param who the role, with the login for those who may know it
 * @param then which time of the case was looked at; absent for that of the look
 */
public record ReadLine(
        String at,
        String who,
        String purpose,
        String what,
        @Nullable String then) {

    /** @param named whether the reader may know who it was */
    public static ReadLine of(RecordedRead recorded, boolean named, Words words) {
        var read = recorded.read();
        var role = words.of(read.role());
        return new ReadLine(
                words.formatted("reads.time", recorded.at().atZone(DanishDay.ZONE)),
                named ? words.text("reads.who", role, read.by().value()) : role,
                words.of(read.purpose()),
                read.what(),
                then(read.on(), read.knownAt(), words));
    }

    private static @Nullable String then(@Nullable String on, @Nullable String knownAt, Words words) {
        if (on != null) {
            return knownAt == null ? words.text("reads.on", on) : words.text("reads.on-and-known", on, knownAt);
        }
        return knownAt == null ? null : words.text("reads.known", knownAt);
    }
}
