package dk.spor.query.page.entrance;

import dk.spor.values.CitizenId;
import java.util.Optional;

/** Whose pathway belongs to the one who is logged in. Implemented where logins are known. */
@FunctionalInterface
public interface OwnPathway {

    /** The citizen who is logged in; empty for those who work here, and where nobody is logged in. */
    Optional<CitizenId> ofPresentUser();
}
