package dk.spor.query;

import com.mongodb.client.MongoDatabase;
import dk.spor.query.access.Reads;
import dk.spor.query.api.CaseloadApi;
import dk.spor.query.api.CitizenSearchApi;
import dk.spor.query.api.CtiApi;
import dk.spor.query.api.DeadlinesApi;
import dk.spor.query.api.DecisionsApi;
import dk.spor.query.api.FidelityApi;
import dk.spor.query.api.FitApi;
import dk.spor.query.api.HomelessnessApi;
import dk.spor.query.api.IntegrityApi;
import dk.spor.query.api.JournalApi;
import dk.spor.query.api.OffersApi;
import dk.spor.query.api.PathwayApi;
import dk.spor.query.api.PlacesApi;
import dk.spor.query.api.PlanApi;
import dk.spor.query.api.ProjectionsApi;
import dk.spor.query.api.ReadingProblems;
import dk.spor.query.api.ReadsApi;
import dk.spor.query.api.TreatmentCoursesApi;
import dk.spor.query.moment.KnownCitizens;
import dk.spor.query.moment.KnownReadings;
import dk.spor.query.moment.Moments;
import dk.spor.query.operation.Operations;
import dk.spor.query.operation.ViewOperations;
import dk.spor.query.reading.LogPastReadings;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.Projections;
import dk.spor.query.reading.ReaderAccess;
import dk.spor.query.reading.Readings;
import dk.spor.query.reading.ViewReadings;
import dk.spor.query.replay.DecisionSearch;
import dk.spor.query.replay.Replaying;
import dk.spor.recording.EventLog;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The query side as beans. Whoever imports it provides an {@link EventLog}, the {@link MongoDatabase} for the views, a
 * {@link ReaderAccess}, the {@link dk.spor.access.AccessRecord}, the {@link dk.spor.query.integrity.Integrity}, a
 * {@link java.time.Clock} and the {@link dk.spor.rules.RuleCatalogue}.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    KnownCitizens.class,
    KnownReadings.class,
    Moments.class,
    Replaying.class,
    DecisionSearch.class,
    PathwayApi.class,
    PlanApi.class,
    OffersApi.class,
    PlacesApi.class,
    FitApi.class,
    DeadlinesApi.class,
    DecisionsApi.class,
    CaseloadApi.class,
    HomelessnessApi.class,
    TreatmentCoursesApi.class,
    CtiApi.class,
    FidelityApi.class,
    JournalApi.class,
    Reads.class,
    ReadsApi.class,
    IntegrityApi.class,
    CitizenSearchApi.class,
    ProjectionsApi.class,
    ReadingProblems.class
})
public class QuerySideConfiguration {

    /** How long a read waits for the position it asks for. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean(destroyMethod = "close")
    Projections projections(EventLog log, MongoDatabase database) {
        return Projections.open(log, database);
    }

    @Bean
    ProjectionLifecycle projectionLifecycle(Projections projections) {
        return new ProjectionLifecycle(projections);
    }

    @Bean
    Operations operations(Projections projections) {
        return new ViewOperations(projections);
    }

    @Bean
    PastReadings pastReadings(EventLog log, Projections projections, ReaderAccess access, Readings readings) {
        return new LogPastReadings(log, projections, access, readings, PATIENCE);
    }

    @Bean
    Readings readings(EventLog log, Projections projections, ReaderAccess access) {
        return new ViewReadings(log, projections, access, PATIENCE);
    }
}
