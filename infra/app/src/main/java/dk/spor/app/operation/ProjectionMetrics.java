package dk.spor.app.operation;

import dk.spor.query.operation.Operations;
import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.projection.RebuildStatus;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How each projection does, as metrics. The store is asked at most every few seconds, however often they are read. */
public final class ProjectionMetrics implements MeterBinder {

    private static final long FRESH_FOR = Duration.ofSeconds(2).toNanos();

    private final Operations operations;
    private final Clock clock;
    private List<ProjectionStatus> known = List.of();
    private long asked;

    public ProjectionMetrics(Operations operations, Clock clock) {
        this.operations = operations;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var status : fresh()) {
            var name = status.name();
            gauge(registry, name, "position", "The last event in its views", ProjectionStatus::position);
            gauge(registry, name, "lag", "How many events it is behind", ProjectionStatus::lag);
            gauge(registry, name, "lag.seconds", "How old the oldest event is that it lacks", this::lagSeconds);
            gauge(registry, name, "rate", "Events a second, over the last ten seconds", ProjectionStatus::rate);
            gauge(registry, name, "set.aside", "Views that stand still", ProjectionStatus::setAside);
            gauge(registry, name, "live", "1 while readers see its views", ProjectionMetrics::live);
            gauge(registry, name, "rebuild.percent", "How far an unfinished rebuild is", ProjectionMetrics::percent);
            gauge(registry, name, "rebuild.rate", "Events a second of the rebuild that runs", ProjectionMetrics::speed);
        }
    }

    private void gauge(
            MeterRegistry registry,
            String projection,
            String what,
            String description,
            ToDoubleFunction<ProjectionStatus> value) {
        Gauge.builder("spor.projection." + what, this, metrics -> metrics.value(projection, value))
                .tag("projection", projection)
                .description(description)
                .register(registry);
    }

    private double value(String projection, ToDoubleFunction<ProjectionStatus> value) {
        return fresh().stream()
                .filter(status -> status.name().equals(projection))
                .mapToDouble(value)
                .findFirst()
                .orElse(Double.NaN);
    }

    private synchronized List<ProjectionStatus> fresh() {
        long now = System.nanoTime();
        if (known.isEmpty() || now - asked > FRESH_FOR) {
            known = operations.status();
            asked = now;
        }
        return known;
    }

    private double lagSeconds(ProjectionStatus status) {
        return status.lagAt(clock.instant()).toMillis() / 1000.0;
    }

    private static double live(ProjectionStatus status) {
        return status.state() == ProjectionStatus.State.LIVE ? 1 : 0;
    }

    private static double percent(ProjectionStatus status) {
        RebuildStatus rebuild = status.rebuild();
        return rebuild == null ? Double.NaN : rebuild.percent();
    }

    private static double speed(ProjectionStatus status) {
        RebuildStatus rebuild = status.rebuild();
        return rebuild == null ? 0 : rebuild.rate();
    }
}
