package dk.spor.command.treatment;

import dk.spor.command.deciding.Fact;
import dk.spor.values.EntryId;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a goal that a citizen has for a course.
 *
 * @param enrolment the course
 * @param set when it was set
 * @param revised when it was last revised, if it ever was
 * @param settled when it was met or given up, once it was
 */
public record Goal(
        EntryId enrolment,
        Fact set,
        @Nullable Fact revised,
        @Nullable Fact settled) {

    Goal revisedBy(Fact revision) {
        return new Goal(enrolment, set, Fact.latest(revised, revision), settled);
    }

    Goal settledBy(Fact settlement) {
        return new Goal(enrolment, set, revised, settlement);
    }
}
