package dk.spor.command.api;

import dk.spor.values.Role;
import dk.spor.values.UserId;

/** Who sends the present request; the application answers from its login. */
@FunctionalInterface
public interface CurrentAsker {

    /**
     * Somebody, in a role.
     *
     * @param by the login
     */
    record Asker(UserId by, Role role) {}

    /** The one who sends the request that the present thread handles; never called for one without a login. */
    Asker get();
}
