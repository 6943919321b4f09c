package dk.spor.app.start;

import dk.spor.app.demo.DemoData;
import dk.spor.app.login.Logins;
import dk.spor.values.Role;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The four logins of the demo, with one password: that of {@code SPOR_DEMO_PASSWORD}, or a new one at each start. */
@Component
@Profile("demo")
final class DemoLogins {

    /** No letters or digits that look like others. */
    private static final String SYLLABLE_STARTS = "bdfghjkmnprstv";

    private static final String SYLLABLE_ENDS = "aeiouy";
    private static final int GROUPS = 4;

    private final String password;
    private final boolean chosen;

    DemoLogins(
            Logins logins, PasswordEncoder encoder, @Value("${spor.demo.password:#{null}}") @Nullable String password) {
        this.chosen = password != null && !password.isBlank();
        this.password = chosen && password != null ? password : madeUp(new SecureRandom());
        var encoded = encoder.encode(this.password);
        logins.add("sagsbehandler", encoded, Role.CASEWORKER, null);
        logins.add("leder", encoded, Role.SUPERVISOR, null);
        logins.add("revisor", encoded, Role.AUDITOR, null);
        logins.add("borger", encoded, Role.CITIZEN, DemoData.BORGER);
    }

    void describe(StartBlock block) {
        block.line("Log in as", "sagsbehandler, leder, revisor or borger")
                .line(
                        "Password",
                        chosen ? "that of SPOR_DEMO_PASSWORD" : password + "  (SPOR_DEMO_PASSWORD sets your own)");
    }

    private static String madeUp(SecureRandom random) {
        return random.ints(GROUPS)
                .mapToObj(group -> syllable(random) + syllable(random))
                .collect(Collectors.joining("-"));
    }

    private static String syllable(SecureRandom random) {
        return "" + SYLLABLE_STARTS.charAt(random.nextInt(SYLLABLE_STARTS.length()))
                + SYLLABLE_ENDS.charAt(random.nextInt(SYLLABLE_ENDS.length()));
    }
}
