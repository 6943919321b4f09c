package dk.spor.query.page.picture;

import dk.spor.query.page.fact.Look;

/**
 * A sign on a day.
 *
 * @param x of its left edge
 * @param y of its upper edge
 */
public record Mark(Look look, double x, double y) {}
