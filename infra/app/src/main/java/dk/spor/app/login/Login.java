package dk.spor.app.login;

import dk.spor.values.CitizenId;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who can log in.
 *
 * @param user the login name; it stands beside every event they record
 * @param encodedPassword with its encoder's id, such as {@code {bcrypt}$2a$…}
 * @param role in which role they act
 * @param citizen for the role CITIZEN: whose pathway they may see, their own
 */
record Login(
        UserId user,
        String encodedPassword,
        Role role,
        @Nullable CitizenId citizen) implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    @Override
    public String getPassword() {
        return encodedPassword;
    }

    @Override
    public String getUsername() {
        return user.value();
    }

    @Override
    public String toString() {
        return "Login[" + user + ", " + role + "]";
    }
}
