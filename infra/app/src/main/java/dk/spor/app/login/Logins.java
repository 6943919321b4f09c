package dk.spor.app.login;

import dk.spor.values.CitizenId;
import dk.spor.values.InvalidValue;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Everyone who can log in: those of the configuration, and in the demo those of the demo. */
public final class Logins implements UserDetailsService {

    private final Map<UserId, Login> byUser = new ConcurrentHashMap<>();

    Logins(List<Login> logins) {
        logins.forEach(this::add);
    }

    /**
     * Lets somebody log in from now on.
     *
     * @param encodedPassword with its encoder's id
     * @param citizen for the role CITIZEN: whose pathway is theirs
     */
    public void add(String user, String encodedPassword, Role role, @Nullable CitizenId citizen) {
        add(new Login(new UserId(user), encodedPassword, role, citizen));
    }

    private void add(Login login) {
        byUser.put(login.user(), login);
    }

    /** Whether anybody can log in at all. */
    public boolean isEmpty() {
        return byUser.isEmpty();
    }

    @Override
    public Login loadUserByUsername(String username) {
        try {
            var login = byUser.get(new UserId(username));
            if (login != null) {
                return login;
            }
        } catch (InvalidValue notEvenALoginName) {
            // Answered like any other unknown login: a caller learns nothing about which names exist.
        }
        throw new UsernameNotFoundException("unknown login");
    }
}
