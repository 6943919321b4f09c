package dk.spor.query.page.preview;

import dk.spor.query.access.Reads;
import dk.spor.query.moment.KnownCitizens;
import dk.spor.query.moment.KnownReadings;
import dk.spor.query.moment.Moments;
import dk.spor.query.page.PagesConfiguration;
import dk.spor.query.page.entrance.OwnPathway;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.Readings;
import dk.spor.query.replay.DecisionSearch;
import dk.spor.query.replay.Replaying;
import dk.spor.query.testing.AccessInMemory;
import dk.spor.query.timeline.DanishDay;
import dk.spor.rules.RuleCatalogue;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The pages with invented citizens and a supervisor who needs no password: for their tests, and to be looked at in a
 * browser.
 */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(PagesConfiguration.class)
public class PagesPreview {

    /** Serves the pages on a port of the loopback address, 8099 unless {@code --server.port} says another. */
    public static void main(String[] arguments) {
        var app = new SpringApplication(PagesPreview.class);
        app.setDefaultProperties(Map.of("server.address", "127.0.0.1", "server.port", "8099"));
        app.run(arguments);
    }

    @Bean
    FilterRegistrationBean<InsteadOfSecurity> insteadOfSecurity() {
        var filter = new FilterRegistrationBean<>(new InsteadOfSecurity());
        filter.setDispatcherTypes(EnumSet.allOf(DispatcherType.class));
        return filter;
    }

    @Bean
    StoriesAsReadings readings() {
        return new StoriesAsReadings(Stories.all());
    }

    @Bean
    PastReadings past(StoriesAsReadings readings) {
        return new StoriesPast(readings);
    }

    @Bean
    Moments moments(PastReadings past, Clock clock) {
        return new Moments(past, clock);
    }

    @Bean
    KnownReadings knownReadings(StoriesAsReadings readings, PastReadings past, Moments moments) {
        return new KnownReadings(readings, past, moments);
    }

    @Bean
    KnownCitizens knownCitizens(KnownReadings known) {
        return new KnownCitizens(known);
    }

    @Bean
    AccessInMemory accessRecord() {
        return new AccessInMemory();
    }

    @Bean
    Reads reads(AccessInMemory record) {
        return new Reads(record, citizen -> !citizen.equals(StoriesAsReadings.SECRET));
    }

    @Bean
    MadeUpIntegrity integrity() {
        return new MadeUpIntegrity();
    }

    @Bean
    Replaying replaying(KnownCitizens known, PastReadings past, RuleCatalogue rules) {
        return new Replaying(known, past, rules);
    }

    @Bean
    DecisionSearch decisionSearch(Readings readings, PastReadings past, Moments moments, RuleCatalogue rules) {
        return new DecisionSearch(readings, past, moments, rules);
    }

    @Bean
    MadeUpOperations operations() {
        return new MadeUpOperations();
    }

    @Bean
    OwnPathway ownPathway() {
        return Optional::empty;
    }

    @Bean
    RuleCatalogue rules() {
        return RuleCatalogue.delivered();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Stories.TODAY.atTime(12, 0).atZone(DanishDay.ZONE).toInstant(), DanishDay.ZONE);
    }
}
