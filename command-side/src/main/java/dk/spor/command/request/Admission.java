package dk.spor.command.request;

import dk.spor.command.Refusal;
import dk.spor.values.Role;
import java.util.Optional;

/** Who may have something recorded at all. Which citizen's journal it may be is decided before Spor is asked. */
public final class Admission {

    private Admission() {}

    /** Why somebody in this role is not let in, if they are not. */
    public static Optional<Refusal> check(Role role) {
        return switch (role) {
            case CASEWORKER, SUPERVISOR, SYSTEM -> Optional.empty();
            case AUDITOR, CITIZEN -> Optional.of(RequestRules.roleMayRecord());
        };
    }
}
