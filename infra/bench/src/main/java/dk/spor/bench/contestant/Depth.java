package dk.spor.bench.contestant;

/** How far an event is read. */
public enum Depth {
    /** Up to an object of the event's class and a map of its metadata. */
    DECODED,
    /** Up to what the store itself makes of a stored event: its content is still text. */
    ENVELOPE
}
