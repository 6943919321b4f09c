package dk.spor.query.reading;

import dk.spor.values.CitizenId;

/** Whether the one who is asking may read about a citizen. Implemented where logins are known. */
@FunctionalInterface
public interface ReaderAccess {

    /** Asked before every read, and before it is looked whether there is such a citizen. */
    boolean mayRead(CitizenId citizen);
}
