package dk.spor.query.api;

import com.mongodb.client.MongoDatabase;
import dk.spor.access.AccessRecord;
import dk.spor.query.QuerySideConfiguration;
import dk.spor.query.integrity.Integrity;
import dk.spor.query.page.preview.MadeUpIntegrity;
import dk.spor.query.reading.ReaderAccess;
import dk.spor.query.testing.AccessInMemory;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.query.testing.TestStore;
import dk.spor.recording.EventLog;
import dk.spor.rules.RuleCatalogue;
import java.time.Clock;
import org.springframework.context.annotation.AnnotatedBeanDefinitionReader;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.support.GenericWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** The whole query side on a log in memory, behind HTTP without a socket. */
final class QuerySide implements AutoCloseable {

    private final TestStore store = TestStore.inMemory();
    private final GenericWebApplicationContext context = new GenericWebApplicationContext(new MockServletContext());

    @EnableWebMvc
    static class Web {}

    QuerySide(InMemoryLog log, Clock clock, ReaderAccess access) {
        new AnnotatedBeanDefinitionReader(context).register(Web.class, QuerySideConfiguration.class);
        context.registerBean(EventLog.class, () -> log);
        context.registerBean(MongoDatabase.class, store::database);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(RuleCatalogue.class, RuleCatalogue::delivered);
        context.registerBean(ReaderAccess.class, () -> access);
        context.registerBean(AccessRecord.class, AccessInMemory::new);
        context.registerBean(Integrity.class, MadeUpIntegrity::new);
        context.refresh();
    }

    MockMvcTester client() {
        return MockMvcTester.from(context);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        store.close();
    }
}
