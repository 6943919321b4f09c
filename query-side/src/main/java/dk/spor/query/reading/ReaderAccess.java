package dk.spor.query.reading;

import dk.spor.values.CitizenId;
import java.util.Collection;

/**
 * Whether the one who is asking may read about a citizen, and what they have read. Implemented where logins are known.
 */
@FunctionalInterface
public interface ReaderAccess {

    /** Asked before every read, and before it is looked whether there is such a citizen. */
    boolean mayRead(CitizenId citizen);

    /** Told of everything that is read about somebody, before it is answered. */
    default void reads(Collection<CitizenId> citizens) {}

    /** Whether the one who is asking may know by whom a citizen was read about. */
    default boolean seesWhoRead() {
        return true;
    }
}
