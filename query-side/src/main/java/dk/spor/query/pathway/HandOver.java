package dk.spor.query.pathway;

import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.time.LocalDate;

/**
 * A citizen left one offer and began in another soon after: where knowledge can get lost.
 *
 * @param left the enrolment that ended
 * @param leftOn the day of the discharge
 * @param entered the next enrolment at another offer
 * @param enteredOn its first day; not before the discharge
 */
public record HandOver(
        EntryId left, OfferId from, LocalDate leftOn, EntryId entered, OfferId to, LocalDate enteredOn) {}
