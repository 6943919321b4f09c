package dk.spor.query.projection;

/**
 * One complete set of views of a projection. A rebuild makes the next generation beside the live one.
 *
 * @param projection whose views
 * @param number 1 for the first
 * @param foldVersion the version of the fold that makes them
 */
record Generation(String projection, int number, int foldVersion) {

    String id() {
        return projection + "/" + number;
    }

    String collection() {
        return "view-" + projection + "-" + number;
    }
}
