package dk.spor.app.start;

import dk.spor.app.login.Logins;
import dk.spor.query.reading.Projections;
import dk.spor.recording.EventLog;
import dk.spor.store.SporStore;
import java.io.PrintStream;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints where Spor runs and how to get in, once everything that was recorded can also be seen. */
@Component
final class Announcing implements ApplicationListener<ApplicationReadyEvent> {

    private final SporStore store;
    private final EventLog log;
    private final Projections projections;
    private final Logins logins;
    private final Optional<DemoLogins> demo;
    private final Environment environment;
    private final PrintStream out = System.out;

    Announcing(
            SporStore store,
            EventLog log,
            Projections projections,
            Logins logins,
            Optional<DemoLogins> demo,
            Environment environment) {
        this.store = store;
        this.log = log;
        this.projections = projections;
        this.logins = logins;
        this.demo = demo;
        this.environment = environment;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        projections.catchUp();
        out.println(block(portOf(ready)).text());
        out.flush();
    }

    private StartBlock block(int port) {
        var host =
                Optional.ofNullable(environment.getProperty("server.address")).orElse("localhost");
        var block = new StartBlock("http://" + host + ":" + port);
        demo.ifPresentOrElse(it -> it.describe(block), () -> describeLogins(block));
        block.line("Data", store.describe());
        if (store.isEmbedded()) {
            block.more("This store is for evaluation: one process, no replica, no fast searches.")
                    .line("For real", "SPOR_MONGODB_URI='mongodb://HOST:27017/?replicaSet=rs0'");
        }
        return block.line("In the log", "%,d events".formatted(log.head()));
    }

    private void describeLogins(StartBlock block) {
        if (logins.isEmpty()) {
            block.line("Log in", "nobody can yet: set spor.logins[0].user, .password and .role")
                    .more("(spor.jar hash-password makes the password's line), or use the profile demo.");
        }
    }

    private static int portOf(ApplicationReadyEvent ready) {
        return ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : -1;
    }
}
