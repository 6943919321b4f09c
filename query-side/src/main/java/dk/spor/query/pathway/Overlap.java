package dk.spor.query.pathway;

import dk.spor.values.EntryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch in which the citizen was enrolled twice, in two offers or in one.
 *
 * @param earlier the enrolment that began first
 * @param later the other one
 * @param from the first day of both
 * @param until the day on which one of them ended; absent while both last
 */
public record Overlap(
        EntryId earlier,
        EntryId later,
        LocalDate from,
        @Nullable LocalDate until) {}
