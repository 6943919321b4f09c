package dk.spor.store;

import java.nio.file.Path;

/** Which server holds the store. */
public sealed interface StoreLocation {

    /**
     * A MongoDB replica set.
     *
     * @param uri as MongoDB's drivers take it; may hold a password, so it is never shown
     */
    record Server(String uri) implements StoreLocation {

        @Override
        public String toString() {
            return "Server[uri=...]";
        }
    }

    /**
     * The embedded database, for evaluation.
     *
     * @param directory the data directory
     */
    record Embedded(Path directory) implements StoreLocation {}
}
