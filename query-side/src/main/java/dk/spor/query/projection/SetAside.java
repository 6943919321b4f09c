package dk.spor.query.projection;

/**
 * An event that could not be folded. The view stands still before it, and this citizen's later events wait in the log,
 * until somebody has dealt with the cause; other citizens go on.
 *
 * @param position where the event stands in the log
 * @param cause what went wrong; holds nothing personal
 */
public record SetAside(long position, String cause) {}
