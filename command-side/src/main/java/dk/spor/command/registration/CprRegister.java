package dk.spor.command.registration;

import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import java.util.Optional;

/**
 * Who holds which CPR number: the one thing that has to be unique across citizens, and that no citizen's own past can
 * tell. A number is claimed before its registration is recorded, and a claim is never given back.
 *
 * <p>A claim whose registration never came into the log, because the process ended in between, blocks nobody: the
 * number can be registered under the identifier that claimed it, and under no other. See the decision "A claimed CPR
 * number is registered under the identifier that claimed it".
 */
public interface CprRegister {

    /**
     * Claims a number for a citizen, atomically across all processes. Claiming again what one holds changes nothing.
     *
     * @return the citizen who holds the number already, if that is another one; empty when {@code citizen} holds it now
     */
    Optional<CitizenId> claim(Cpr cpr, CitizenId citizen);

    /** The citizen who holds a number; claims nothing. */
    Optional<CitizenId> holder(Cpr cpr);
}
