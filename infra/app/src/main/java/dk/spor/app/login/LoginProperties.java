package dk.spor.app.login;

import dk.spor.values.CitizenId;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Logins from the configuration, until an identity provider gives them: {@code spor.logins[0].user=mette},
 * {@code .password={bcrypt}…} (made by {@code spor.jar hash-password}), {@code .role=CASEWORKER}.
 */
@ConfigurationProperties("spor")
record LoginProperties(@DefaultValue List<Entry> logins) {

    /** @param citizen for the role CITIZEN: the citizen's id */
    record Entry(
            String user,
            String password,
            Role role,
            @Nullable String citizen) {

        Login toLogin() {
            if (!password.startsWith("{")) {
                throw new IllegalArgumentException("The password of the login " + user
                        + " must be hashed: run `spor.jar hash-password` and put its line into the configuration.");
            }
            return new Login(new UserId(user), password, role, citizen == null ? null : CitizenId.of(citizen));
        }
    }

    List<Login> toLogins() {
        return logins.stream().map(Entry::toLogin).toList();
    }
}
