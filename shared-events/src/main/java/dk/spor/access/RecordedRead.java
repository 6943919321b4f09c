package dk.spor.access;

import java.time.Instant;

/**
 * A read as it stands in the record.
 *
 * @param position its place in the record, from 1
 * @param at when it was recorded, UTC
 */
public record RecordedRead(long position, Instant at, CitizenDataRead read) {}
