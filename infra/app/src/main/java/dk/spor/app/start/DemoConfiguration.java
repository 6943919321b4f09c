package dk.spor.app.start;

import dk.spor.app.demo.DemoClock;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What the demo brings of its own. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    /**
     * The clock of the whole process: it shows the past while the demo's past is recorded, and the real time ever
     * after.
     */
    @Bean
    DemoClock clock() {
        return new DemoClock(Clock.system(ZoneId.of("Europe/Copenhagen")));
    }
}
