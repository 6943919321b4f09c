package dk.spor.query.page.deadline;

import dk.spor.query.timeline.Due;
import dk.spor.values.CitizenId;
import org.jspecify.annotations.Nullable;

/**
 * Something that has to be done, in the reader's language.
 *
 * @param on the last day, and how far off it is
 * @param where the offer that has to do it; absent where none has
 */
public record DeadlineRow(
        CitizenId citizen,
        String name,
        String what,
        @Nullable String where,
        String on,
        Due.Timing timing) {}
