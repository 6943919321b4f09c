package dk.spor.query.projection;

import dk.spor.values.EntryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that was set aside, as whoever deals with it needs to know it. Holds nothing of what it says.
 *
 * @param projection in whose views it is missing
 * @param subject whose view stands still
 * @param position where it stands in the log
 * @param entry its own identifier; absent where it can't even be read
 * @param cause what went wrong
 * @param since when it was recorded, and with it what the view lacks; of one that can't be read, when the event before
 *     it in the log was. Absent where neither can be told
 * @param waiting how many later events of the same subject wait behind it
 */
public record SetAsideEvent(
        String projection,
        String subject,
        long position,
        @Nullable EntryId entry,
        String cause,
        @Nullable Instant since,
        long waiting) {}
