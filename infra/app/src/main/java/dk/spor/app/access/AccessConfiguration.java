package dk.spor.app.access;

import com.mongodb.client.MongoDatabase;
import dk.spor.access.AccessRecord;
import dk.spor.store.SporStore;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The record of reads, and what sees to it that nothing is read without an entry in it. */
@Configuration(proxyBeanMethods = false)
public class AccessConfiguration {

    @Bean
    AccessRecord accessRecord(SporStore store, MongoDatabase database) {
        return new StoredAccessRecord(store.reads(), database);
    }

    @Bean
    RecordingReads recordingReads(AccessRecord record) {
        return new RecordingReads(record);
    }

    /** Within the filters of security, which know who is asking. */
    @Bean
    FilterRegistrationBean<RecordingReads> recordingReadsFilter(RecordingReads reads) {
        var filter = new FilterRegistrationBean<>(reads);
        filter.setOrder(Ordered.LOWEST_PRECEDENCE);
        return filter;
    }

    @Bean
    WebMvcConfigurer recordingReadsBeforePages(RecordingReads reads) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(reads);
            }
        };
    }
}
