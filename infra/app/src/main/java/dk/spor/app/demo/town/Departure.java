package dk.spor.app.demo.town;

/** How a citizen leaves the town for good. */
public enum Departure {
    /** To another municipality. */
    MOVED_AWAY,
    /** Died. */
    DIED
}
