package dk.spor.store.log;

import java.time.Instant;

/**
 * A stored event with its position.
 *
 * @param position its place in the whole log, from 1
 * @param recordedAt when its commit was recorded, by the store's clock, UTC
 */
public record PositionedEvent(long position, Instant recordedAt, StoredEvent event) {}
