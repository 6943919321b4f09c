package dk.spor.query.page.frame;

import dk.spor.values.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What header and footer show.
 *
 * @param language of the page, as a BCP 47 tag
 * @param version of Spor
 * @param user the login; absent where nobody is logged in
 * @param role the first of the user's roles, in the order of {@link Role}; absent where nobody is logged in
 */
public record Frame(
        String language,
        String version,
        @Nullable String user,
        @Nullable Role role) {

    static Frame of(HttpServletRequest request, Locale locale, String version) {
        var principal = request.getUserPrincipal();
        return new Frame(
                locale.toLanguageTag(),
                version,
                principal == null ? null : principal.getName(),
                Arrays.stream(Role.values())
                        .filter(role -> request.isUserInRole(role.name()))
                        .findFirst()
                        .orElse(null));
    }

    /** Whether somebody is logged in. */
    public boolean loggedIn() {
        return user != null;
    }

    /** Whether the user looks citizens up, unlike a citizen, who sees their own pathway. */
    public boolean searches() {
        return loggedIn() && role != Role.CITIZEN;
    }

    /** Whether the user sees how the views keep up with the log. */
    public boolean operates() {
        return role == Role.SUPERVISOR || role == Role.AUDITOR;
    }
}
