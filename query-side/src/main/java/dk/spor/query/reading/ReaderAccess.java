package dk.spor.query.reading;

import dk.spor.query.reading.ReadingRefused.NotAllowed;
import dk.spor.values.CitizenId;
import java.util.Collection;
import java.util.List;

/**
 * Whether the one who is asking may read about a citizen, and what they have read. Implemented where logins are known.
 */
@FunctionalInterface
public interface ReaderAccess {

    /** Asked before every read, and before it is looked whether there is such a citizen. */
    boolean mayRead(CitizenId citizen);

    /**
     * For whoever is about to look.
     *
     * @throws NotAllowed when the one who is asking may not
     */
    default void require(CitizenId citizen) {
        if (!mayRead(citizen)) {
            throw new NotAllowed(citizen);
        }
    }

    /**
     * For whoever is about to answer with it: the same, and it is told.
     *
     * @throws NotAllowed when the one who is asking may not
     */
    default void open(CitizenId citizen) {
        require(citizen);
        reads(List.of(citizen));
    }

    /** Told of everything that is read about somebody, before it is answered. */
    default void reads(Collection<CitizenId> citizens) {}

    /** Whether the one who is asking may know by whom a citizen was read about. */
    default boolean seesWhoRead() {
        return true;
    }
}
