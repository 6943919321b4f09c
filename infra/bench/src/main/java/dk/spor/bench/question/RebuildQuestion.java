package dk.spor.bench.question;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import dk.spor.bench.contestant.Depth;
import dk.spor.bench.contestant.Kind;
import dk.spor.bench.contestant.Mongo;
import dk.spor.bench.contestant.SporContestant;
import dk.spor.bench.event.Histories;
import dk.spor.bench.measure.Figure;
import dk.spor.bench.measure.Peak;
import dk.spor.bench.measure.Stopwatch;
import dk.spor.bench.report.Goal;
import dk.spor.bench.report.Table;
import dk.spor.recording.EventLog;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast all views are made anew, against reading the log for nothing. */
@Command(
        name = "rebuild",
        description = "Making all views from the whole log, against only reading it.",
        mixinStandardHelpOptions = true)
public final class RebuildQuestion extends Question {

    private static final String READ = "whole-log read, decoded";
    private static final String REBUILD = "all views made";
    private static final String RATE = "rate";
    private static final String PROCESS = "whole process";
    private static final String ALIVE = "in use after a collection";
    private static final double GOAL = 0.35;
    private static final double MEGABYTE = 1e6;
    private static final double MOST_MEGABYTES = 1_000;

    @Option(names = "--events", description = "How long the log is; default: ${DEFAULT-VALUE}.")
    private long events = 1_000_000;

    private final List<Double> process = new ArrayList<>();
    private final List<Double> alive = new ArrayList<>();

    @Override
    List<Kind> usualContestants() {
        return List.of(Kind.SPOR);
    }

    @Override
    void shorten() {
        events = 4_000;
    }

    @Override
    String meaning() {
        return "All views (pathways, CTI, citizens, offers) are made from a log of %,d events, in an empty database each time."
                .formatted(events);
    }

    @Override
    List<Table> ask(Arena arena) {
        Entrant entrant = arena.enter(Kind.SPOR);
        arena.load(entrant, new Histories(100), events);
        EventLog log = ((SporContestant) entrant.contestant()).store().log();
        Table rates = new Table("All views of %,d events".formatted(events), "events/s", READ);
        try (MongoClient client = Mongo.connect(arena.servers().mongodb())) {
            MongoDatabase views = client.getDatabase(entrant.database() + "_views");
            arena.measure(
                    List.of(
                            new Turn(READ, RATE, false, () -> read(entrant)),
                            new Turn(REBUILD, RATE, true, () -> rebuild(log, views))),
                    rates);
        }
        return List.of(
                rates,
                new Table("Memory while views are made", "MB at the peak", null)
                        .put(REBUILD, PROCESS, new Figure(process))
                        .put(REBUILD, ALIVE, new Figure(alive)));
    }

    private static double read(Entrant entrant) {
        Stopwatch stopwatch = new Stopwatch(Duration.ofHours(1));
        entrant.contestant().wholeLogReads().getFirst().way().read(Depth.DECODED, stopwatch);
        return stopwatch.perSecond();
    }

    private double rebuild(EventLog log, MongoDatabase views) {
        views.drop();
        try (Peak peak = Peak.watch()) {
            long begin = System.nanoTime();
            AllViews.make(log, views);
            double rate = Stopwatch.perSecond(events, Duration.ofNanos(System.nanoTime() - begin));
            process.add(peak.processBytes() / MEGABYTE);
            alive.add(peak.aliveBytes() / MEGABYTE);
            return rate;
        } finally {
            views.drop();
        }
    }

    @Override
    List<Goal> goals(List<Table> tables) {
        Table rates = tables.getFirst();
        return Stream.of(
                        Goal.quotient(
                                "Making all views ÷ only reading",
                                rates.median(REBUILD, RATE),
                                rates.median(READ, RATE),
                                GOAL),
                        memory(tables.getLast().at(REBUILD, PROCESS)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Goal> memory(@Nullable Figure measured) {
        return Optional.ofNullable(measured)
                .map(figure -> new Goal("MB of the whole process at the peak", figure.max(), MOST_MEGABYTES, false));
    }
}
