package dk.spor.app.login;

import dk.spor.values.CitizenId;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** The login of the present request. */
final class WhoIsAsking {

    Optional<Login> login() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Login login
                ? Optional.of(login)
                : Optional.empty();
    }

    /** A citizen may see their own pathway and nothing else; every employee, for now, all of them. */
    boolean mayRead(CitizenId citizen) {
        return login().filter(login -> switch (login.role()) {
                    case CASEWORKER, SUPERVISOR, AUDITOR -> true;
                    case CITIZEN -> citizen.equals(login.citizen());
                    case SYSTEM -> false;
                })
                .isPresent();
    }
}
