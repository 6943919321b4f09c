package dk.spor.command.assembly;

import dk.spor.command.Recorder;
import dk.spor.command.api.CurrentAsker;
import dk.spor.command.api.Desk;
import dk.spor.command.description.RequestKeyDescription;
import dk.spor.command.description.RequiredComponents;
import dk.spor.command.placement.Placement;
import dk.spor.command.placement.PlacementThread;
import dk.spor.command.placement.ReachedPosition;
import dk.spor.command.problem.StrictJsonConverter;
import dk.spor.recording.EventLog;
import org.springdoc.core.customizers.ParameterCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The write API as beans, on top of the {@link RecorderConfiguration}. The application provides a {@link CurrentAsker}
 * and a {@link ReachedPosition}.
 */
@Configuration(proxyBeanMethods = false)
@Import(RecorderConfiguration.class)
@ComponentScan(
        basePackages = "dk.spor.command",
        useDefaultFilters = false,
        includeFilters = @Filter({RestController.class, ControllerAdvice.class}))
public class CommandSideConfiguration {

    @Bean
    Desk desk(Recorder recorder, CurrentAsker asker) {
        return new Desk(recorder, asker);
    }

    @Bean
    Placement placement(EventLog log, Recorder recorder, ReachedPosition reached) {
        return new Placement(log, recorder, reached);
    }

    @Bean
    PlacementLifecycle placementLifecycle(Placement placement, EventLog log) {
        return new PlacementLifecycle(new PlacementThread(placement, log));
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
