package dk.spor.query.page.preview;

import dk.spor.values.Role;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * Everyone but on the login page is a supervisor, who sees every page, and nothing but what the pages bring along may
 * be shown.
 */
final class InsteadOfSecurity implements Filter {

    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; "
                    + "font-src 'self'; form-action 'self'; base-uri 'none'";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        ((HttpServletResponse) response).setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        chain.doFilter(asked.getRequestURI().equals("/login") ? asked : new AsSupervisor(asked), response);
    }

    private static final class AsSupervisor extends HttpServletRequestWrapper {

        private AsSupervisor(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable Principal getUserPrincipal() {
            return () -> "leder";
        }

        @Override
        public boolean isUserInRole(String role) {
            return role.equals(Role.SUPERVISOR.name());
        }
    }
}
