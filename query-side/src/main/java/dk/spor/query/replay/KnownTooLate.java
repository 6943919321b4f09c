package dk.spor.query.replay;

import dk.spor.values.EntryId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that had happened by the day of the decision and was recorded after what the decider saw.
 *
 * @param kind the name of its event
 * @param on the day it happened on, as it says today
 * @param recordedAt when it was recorded, UTC
 */
public record KnownTooLate(EntryId entry, String kind, LocalDate on, long position, Instant recordedAt) {}
