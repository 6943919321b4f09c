package dk.spor.command.assembly;

import dk.spor.command.Recorder;
import dk.spor.command.api.CurrentAsker;
import dk.spor.command.api.Desk;
import dk.spor.command.citizen.Surroundings;
import dk.spor.command.description.RequestKeyDescription;
import dk.spor.command.description.RequiredComponents;
import dk.spor.command.offer.LogOfferDirectory;
import dk.spor.command.problem.StrictJsonConverter;
import dk.spor.command.recorder.Aggregates;
import dk.spor.command.recorder.AxonRecorder;
import dk.spor.command.recorder.CommitPositions;
import dk.spor.command.registration.CprRegister;
import dk.spor.recording.EventLog;
import dk.spor.rules.RuleCatalogue;
import java.time.Clock;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The command side as beans. The application provides the ports: {@link EventStore}, {@link CommandBus},
 * {@link EventLog}, {@link CommitPositions}, {@link CprRegister}, {@link RuleCatalogue}, {@link Clock} and
 * {@link CurrentAsker}.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "dk.spor.command",
        useDefaultFilters = false,
        includeFilters = @Filter({RestController.class, ControllerAdvice.class}))
public class CommandSideConfiguration {

    @Bean
    LogOfferDirectory offerDirectory(EventLog log) {
        return new LogOfferDirectory(log);
    }

    @Bean
    Recorder recorder(
            CommandBus bus,
            EventStore eventStore,
            EventLog log,
            CommitPositions positions,
            RuleCatalogue rules,
            LogOfferDirectory offers,
            CprRegister cprs,
            Clock clock) {
        Aggregates.subscribe(bus, eventStore, new Surroundings(clock, rules, offers, cprs));
        return new AxonRecorder(bus, log, positions, clock, offers::changed);
    }

    @Bean
    Desk desk(Recorder recorder, CurrentAsker asker) {
        return new Desk(recorder, asker);
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }

    @Bean
    ParameterCustomizer requestKeyDescription() {
        return new RequestKeyDescription();
    }

    @Bean
    WebMvcConfigurer strictBodies() {
        return new WebMvcConfigurer() {
            @Override
            public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
                converters.addCustomConverter(new StrictJsonConverter());
            }
        };
    }
}
