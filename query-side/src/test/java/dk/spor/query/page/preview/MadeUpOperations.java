package dk.spor.query.page.preview;

import dk.spor.query.operation.Operations;
import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.projection.ProjectionStatus.State;
import dk.spor.query.projection.RebuildReport;
import dk.spor.query.projection.RebuildReport.Examples;
import dk.spor.query.projection.RebuildStatus;
import dk.spor.query.projection.Retry;
import dk.spor.query.projection.SetAsideEvent;
import dk.spor.values.EntryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A house in which everything is going on at once, and which remembers what it was told to do. */
public final class MadeUpOperations implements Operations {

    public static final String SUBJECT = "01900000-0000-7000-8000-000000000001";
    private static final Instant RECORDED = Instant.parse("2026-11-20T08:30:00Z");

    private final List<String> asked = new ArrayList<>();

    /** What it was told to do, since it was last asked. */
    public List<String> asked() {
        var all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    @Override
    public List<ProjectionStatus> status() {
        return List.of(
                status("pathway", State.LIVE, 0, 1, null),
                status("cti", State.LIVE, 0, 0, rebuild(RebuildStatus.State.RUNNING)),
                status("citizen", State.LIVE, 120, 0, rebuild(RebuildStatus.State.CANCELLED)),
                status("offer", State.REBUILDING, 0, 0, null));
    }

    @Override
    public Optional<RebuildReport> lastRebuild(String projection) {
        return projection.equals("pathway")
                ? Optional.of(new RebuildReport(
                        "pathway", 2, 1, 13_451, 312, 1, 0, 0, 0, new Examples(List.of(SUBJECT), List.of(), List.of())))
                : Optional.empty();
    }

    @Override
    public List<SetAsideEvent> setAside() {
        return List.of(new SetAsideEvent(
                "pathway",
                SUBJECT,
                8_120,
                EntryId.of("01900000-0000-7001-8000-000001000004"),
                "The event names a referral that nothing before it made",
                RECORDED,
                2));
    }

    @Override
    public void rebuild(Collection<String> projections, boolean afresh) {
        asked.add("rebuild " + projections + (afresh ? " afresh" : ""));
    }

    @Override
    public void cancel(Collection<String> projections) {
        asked.add("cancel " + projections);
    }

    @Override
    public Retry retry(String projection, String subject) {
        asked.add("retry " + projection + " " + subject);
        return new Retry(projection, subject, Retry.Outcome.IN_STEP, null);
    }

    @Override
    public List<Retry> retryAll() {
        asked.add("retry all");
        return List.of();
    }

    private static ProjectionStatus status(
            String name, State state, long lag, long setAside, @Nullable RebuildStatus rebuild) {
        return new ProjectionStatus(
                name,
                1,
                1,
                state,
                13_451 - lag,
                13_451,
                lag,
                lag == 0 ? null : RECORDED,
                12.4,
                setAside,
                null,
                rebuild);
    }

    private static RebuildStatus rebuild(RebuildStatus.State state) {
        boolean running = state == RebuildStatus.State.RUNNING;
        return new RebuildStatus(
                2, state, "4711@drift", 5_000, 5_650, 13_451, running ? 118_000 : 0, RECORDED, running ? 42L : null);
    }
}
