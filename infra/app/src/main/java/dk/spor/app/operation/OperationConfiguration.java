package dk.spor.app.operation;

import dk.spor.query.operation.Operations;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a server shows of itself to those who run it. */
@Configuration(proxyBeanMethods = false)
public class OperationConfiguration {

    @Bean
    ProjectionMetrics projectionMetrics(Operations operations, Clock clock) {
        return new ProjectionMetrics(operations, clock);
    }
}
