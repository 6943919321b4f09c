package dk.spor.app.house;

import dk.spor.command.registration.CprRegister;
import dk.spor.recording.EventLog;
import dk.spor.rules.RuleCatalogue;
import dk.spor.store.SporStore;
import dk.spor.store.StoreLocation;
import dk.spor.store.StoreSettings;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The store and what stands directly on it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HouseProperties.class)
public class HouseConfiguration {

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
    RuleCatalogue rules() {
        return RuleCatalogue.delivered();
    }

    @Bean
    CprRegister cprRegister(SporStore store) {
        return new MongoCprRegister(store.database());
    }
}
