package dk.spor.query.projection;

/**
 * One complete set of views of a projection. A rebuild makes the next generation beside the live one.
 *
 * @param projection whose views
 * @param number 1 for the first
 * @param foldVersion the version of the fold that makes them
 * @param complete false while a rebuild is making them: nobody reads them, and nobody but the rebuild writes them
 */
record Generation(String projection, int number, int foldVersion, boolean complete) {

    String id() {
        return projection + "/" + number;
    }

    String collection() {
        return "view-" + projection + "-" + number;
    }
}
