package dk.spor.query.page.offer;

import dk.spor.values.CitizenId;

/**
 * How a place became a citizen's.
 *
 * @param on from this day on
 * @param because why it was this citizen's turn
 */
public record TurnRow(CitizenId citizen, String name, String on, String because) {}
