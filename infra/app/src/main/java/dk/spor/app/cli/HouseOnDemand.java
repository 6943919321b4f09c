package dk.spor.app.cli;

import com.mongodb.client.MongoDatabase;
import dk.spor.app.house.HouseConfiguration;
import dk.spor.app.ndjson.Workplace;
import dk.spor.command.Recorder;
import dk.spor.command.placement.ReachedPosition;
import dk.spor.command.registration.CprRegister;
import dk.spor.query.moment.KnownCitizens;
import dk.spor.query.moment.KnownReadings;
import dk.spor.query.moment.Moments;
import dk.spor.query.page.PagesConfiguration;
import dk.spor.query.page.evidence.EvidenceDocument;
import dk.spor.query.reading.LogPastReadings;
import dk.spor.query.reading.Projections;
import dk.spor.query.reading.ViewReadings;
import dk.spor.query.replay.Replaying;
import dk.spor.recording.EventLog;
import dk.spor.rules.RuleCatalogue;
import dk.spor.store.SporStore;
import dk.spor.store.embedded.DataDirectoryUnusable;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The house without its doors, opened at first use: {@code --help} must not wait for a database. */
final class HouseOnDemand implements AutoCloseable {

    private @Nullable ConfigurableApplicationContext house;
    private @Nullable Projections projections;

    Recorder recorder() {
        return opened().getBean(Recorder.class);
    }

    EventLog log() {
        return opened().getBean(EventLog.class);
    }

    /** Where commands from a file are tried and recorded. */
    Workplace workplace() {
        var beans = opened();
        return new Workplace(
                beans.getBean(Recorder.class),
                beans.getBean(EventLog.class),
                beans.getBean(RuleCatalogue.class),
                beans.getBean(CprRegister.class),
                beans.getBean(ReachedPosition.class),
                beans.getBean(Clock.class));
    }

    SporStore store() {
        return opened().getBean(SporStore.class);
    }

    /** Writes documents of whom it is asked to; what the names of offers are, it knows from the views in the store. */
    EvidenceDocument document() {
        var beans = opened();
        var rules = beans.getBean(RuleCatalogue.class);
        var readings = new ViewReadings(log(), projections(), everybody -> true, Duration.ZERO);
        var past = new LogPastReadings(log(), projections(), everybody -> true, readings, Duration.ZERO);
        var moments = new Moments(past, beans.getBean(Clock.class));
        var known = new KnownCitizens(new KnownReadings(readings, past, moments));
        return new EvidenceDocument(
                known, past, new Replaying(known, past, rules), rules, PagesConfiguration.messages());
    }

    /** The views as they stand in the store; this process does not follow the log. */
    Projections projections() {
        if (projections == null) {
            projections = Projections.open(logOfViews(), opened().getBean(MongoDatabase.class));
        }
        return Objects.requireNonNull(projections);
    }

    private EventLog logOfViews() {
        try {
            return log();
        } catch (RuntimeException e) {
            throw causeOf(e)
                    .<RuntimeException>map(inUse -> new IllegalStateException(inUse.getMessage()
                            + "%nWhere a server runs on it, its operations page does the same: /drift".formatted()))
                    .orElse(e);
        }
    }

    private static Optional<Throwable> causeOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(DataDirectoryUnusable.class::isInstance)
                .findFirst();
    }

    private ConfigurableApplicationContext opened() {
        if (house == null) {
            house = new SpringApplicationBuilder(HouseConfiguration.class)
                    .web(WebApplicationType.NONE)
                    .logStartupInfo(false)
                    .run();
        }
        return Objects.requireNonNull(house);
    }

    @Override
    public void close() {
        if (house != null) {
            house.close();
        }
    }
}
