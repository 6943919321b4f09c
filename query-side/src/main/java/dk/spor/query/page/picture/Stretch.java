package dk.spor.query.page.picture;

/** A stretch of the picture from left to right. */
record Stretch(double from, double until) {

    /** Whether the two have more than an edge in common. */
    boolean touches(Stretch other) {
        return from < other.until && other.from < until;
    }
}
