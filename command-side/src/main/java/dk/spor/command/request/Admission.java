package dk.spor.command.request;

import dk.spor.command.AskedByProcess;
import dk.spor.command.Refusal;
import dk.spor.values.Role;
import java.util.Optional;

/** Who may have something recorded at all. Which citizen's journal it may be is decided before Spor is asked. */
public final class Admission {

    private Admission() {}

    /** Why somebody in this role is not let in with a command, if they are not. */
    public static Optional<Refusal> check(Role role, Object command) {
        return switch (role) {
            case SYSTEM -> Optional.empty();
            case CASEWORKER, SUPERVISOR ->
                command instanceof AskedByProcess ? Optional.of(RequestRules.processMayAsk()) : Optional.empty();
            case AUDITOR, CITIZEN -> Optional.of(RequestRules.roleMayRecord());
        };
    }
}
