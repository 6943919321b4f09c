package dk.spor.query.page.picture;

/**
 * A line of the time axis.
 *
 * @param label blank where there is no room for one
 */
public record Tick(double x, String label) {}
