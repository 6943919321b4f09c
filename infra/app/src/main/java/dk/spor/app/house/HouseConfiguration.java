package dk.spor.app.house;

import com.mongodb.client.MongoDatabase;
import dk.spor.recording.EventLog;
import dk.spor.rules.RuleCatalogue;
import dk.spor.store.SporStore;
import dk.spor.store.StoreLocation;
import dk.spor.store.StoreSettings;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The store and what stands directly on it. */
@Configuration(proxyBeanMethods = false)
@Import(RecordingConfiguration.class)
@EnableConfigurationProperties(HouseProperties.class)
public class HouseConfiguration {

    /** The demo brings a clock of its own. */
    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }

    @Bean(destroyMethod = "close")
    SporStore store(HouseProperties properties, Clock clock) {
        var uri = properties.mongodb().uri();
        var location = uri == null || uri.isBlank()
                ? new StoreLocation.Embedded(properties.dataFolder())
                : new StoreLocation.Server(uri);
        return SporStore.open(new StoreSettings(location, properties.mongodb().database()), clock);
    }

    @Bean
    EventLog eventLog(SporStore store) {
        return store.log();
    }

    @Bean
    RuleCatalogue rules(HouseProperties properties) {
        var own = properties.rules();
        return own == null ? RuleCatalogue.delivered() : RuleFile.read(own);
    }

    @Bean
    MongoDatabase views(SporStore store) {
        return store.database();
    }
}
