package dk.spor.query.page.offer;

import dk.spor.values.CitizenId;

/**
 * A citizen who holds a place or waits for one.
 *
 * @param name as the reader may see it
 * @param since the day
 * @param length how long that is
 */
public record PlaceRow(CitizenId citizen, String name, String since, String length) {}
