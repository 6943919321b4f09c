package dk.spor.app.login;

import dk.spor.app.access.ReadsOfRequest;
import dk.spor.command.api.CurrentAsker;
import dk.spor.command.api.CurrentAsker.Asker;
import dk.spor.query.page.entrance.OwnPathway;
import dk.spor.query.reading.ReaderAccess;
import dk.spor.values.CitizenId;
import dk.spor.values.Role;
import java.util.Collection;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;

/** Tells both sides who is asking; neither knows how anybody logged in. */
@Configuration(proxyBeanMethods = false)
class DoorsConfiguration {

    @Bean
    WhoIsAsking whoIsAsking() {
        return new WhoIsAsking();
    }

    @Bean
    CurrentAsker currentAsker(WhoIsAsking who) {
        return () -> {
            var login = who.login().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
            return new Asker(login.user(), login.role());
        };
    }

    @Bean
    ReaderAccess readerAccess(WhoIsAsking who) {
        return new ReaderAccess() {
            @Override
            public boolean mayRead(CitizenId citizen) {
                return who.mayRead(citizen);
            }

            @Override
            public void reads(Collection<CitizenId> citizens) {
                who.login().ifPresent(login -> ReadsOfRequest.note(login.user(), login.role(), citizens));
            }

            @Override
            public boolean seesWhoRead() {
                return who.login().map(Login::role).orElse(Role.CITIZEN) != Role.CITIZEN;
            }
        };
    }

    @Bean
    OwnPathway ownPathway(WhoIsAsking who) {
        return () -> who.login().flatMap(login -> Optional.ofNullable(login.citizen()));
    }
}
