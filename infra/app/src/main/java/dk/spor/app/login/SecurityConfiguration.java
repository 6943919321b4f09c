package dk.spor.app.login;

import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;

/** Two doors: HTTP Basic without a session for the API, a form with a session and CSRF protection for the pages. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableConfigurationProperties(LoginProperties.class)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    Logins logins(LoginProperties properties) {
        return new Logins(properties.toLogins());
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) throws Exception {
        return withHeaders(http)
                .securityMatcher("/api/**", "/v3/api-docs/**", "/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAnyRole("SUPERVISOR", "AUDITOR")
                        .requestMatchers("/v3/api-docs/**")
                        .authenticated()
                        .requestMatchers("/api/log", "/api/log/**")
                        .hasAnyRole("SUPERVISOR", "AUDITOR")
                        .requestMatchers(POST, "/api/projections/**")
                        .hasRole("SUPERVISOR")
                        .requestMatchers("/api/projections/set-aside")
                        .hasAnyRole("SUPERVISOR", "AUDITOR")
                        .requestMatchers(POST, "/api/offers/*/terms")
                        .hasRole("SUPERVISOR")
                        .requestMatchers(POST, "/api/citizens/search")
                        .hasAnyRole("CASEWORKER", "SUPERVISOR", "AUDITOR")
                        .requestMatchers(POST, "/api/**")
                        .hasAnyRole("CASEWORKER", "SUPERVISOR")
                        .requestMatchers("/api/decisions", "/api/decisions/*/evidence", "/api/citizens/*/evidence")
                        .hasAnyRole("SUPERVISOR", "AUDITOR")
                        .requestMatchers("/api/decisions/*/replay", "/api/citizens/*/**")
                        .authenticated()
                        .anyRequest()
                        .hasAnyRole("CASEWORKER", "SUPERVISOR", "AUDITOR"))
                .httpBasic(basic -> basic.realmName("Spor"))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                // No session, so no cookie that another site could make a browser send.
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http) throws Exception {
        return withHeaders(http)
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login", "/error", "/favicon.ico", "/dkfds/**", "/htmx/**", "/spor/**")
                        .permitAll()
                        .requestMatchers(POST, "/drift/**")
                        .hasRole("SUPERVISOR")
                        .requestMatchers(
                                "/drift/**",
                                "/kontrol/**",
                                "/afgoerelser",
                                "/borgere/*/bevis",
                                "/borgere/*/afgoerelser/*/bevis")
                        .hasAnyRole("SUPERVISOR", "AUDITOR")
                        .requestMatchers("/borgere", "/frister", "/tilbud/**")
                        .hasAnyRole("CASEWORKER", "SUPERVISOR", "AUDITOR")
                        .anyRequest()
                        .authenticated())
                // A page that refreshes a part of itself must not get the login page in that part's place.
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                new RequestHeaderRequestMatcher("HX-Request"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), AnyRequestMatcher.INSTANCE))
                .formLogin(form -> form.loginPage("/login").defaultSuccessUrl("/"))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .build();
    }

    private static HttpSecurity withHeaders(HttpSecurity http) throws Exception {
        return http.headers(
                headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                        .cacheControl(Customizer.withDefaults()));
    }
}
