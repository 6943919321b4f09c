package dk.spor.app.operation;

import com.mongodb.client.MongoDatabase;
import dk.spor.app.audit.IntegrityBook;
import dk.spor.app.audit.StoreIntegrity;
import dk.spor.query.integrity.Integrity;
import dk.spor.query.operation.Operations;
import dk.spor.store.SporStore;
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

    @Bean
    Integrity integrity(SporStore store, MongoDatabase database, Clock clock) {
        return new StoreIntegrity(store, new IntegrityBook(database), clock);
    }
}
