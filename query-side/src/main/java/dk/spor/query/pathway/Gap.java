package dk.spor.query.pathway;

import dk.spor.values.EntryId;
import java.time.LocalDate;

/**
 * A stretch between two courses in which the citizen was enrolled nowhere.
 *
 * @param after the enrolment that ended last before it
 * @param before the enrolment that ended it
 * @param from the day of the discharge
 * @param until the day of the next enrolment
 */
public record Gap(EntryId after, EntryId before, LocalDate from, LocalDate until) {}
