package dk.spor.query.projection;

/**
 * A generation that is being made.
 *
 * @param from everything up to here is in it already
 */
record RebuildTarget<V>(Fold<V> fold, Generation generation, ViewCollection<V> views, long from) {

    /** What one of several workers works with. */
    OpenViews<V> openViews(Past past) {
        return new OpenViews<>(fold, views, past, from, !views.isEmpty());
    }
}
