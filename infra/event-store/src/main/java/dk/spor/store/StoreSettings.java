package dk.spor.store;

import java.nio.file.Path;

/**
 * Where to keep what Spor knows.
 *
 * @param location which server
 * @param database the database's name on it
 */
public record StoreSettings(StoreLocation location, String database) {

    /** The name of the database where nobody chose another one. */
    public static final String DEFAULT_DATABASE = "spor";

    /** A MongoDB replica set. */
    public static StoreSettings mongodb(String uri) {
        return new StoreSettings(new StoreLocation.Server(uri), DEFAULT_DATABASE);
    }

    /** The embedded database of a directory, which is made when there is none. */
    public static StoreSettings embedded(Path directory) {
        return new StoreSettings(new StoreLocation.Embedded(directory), DEFAULT_DATABASE);
    }

    /** The same server, but another database on it. */
    public StoreSettings withDatabase(String name) {
        return new StoreSettings(location, name);
    }
}
