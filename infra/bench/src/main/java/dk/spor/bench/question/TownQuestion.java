package dk.spor.bench.question;

import dk.spor.bench.contestant.Kind;
import dk.spor.bench.contestant.Mongo;
import dk.spor.bench.contestant.SporContestant;
import dk.spor.bench.event.TownLife;
import dk.spor.bench.report.Goal;
import dk.spor.bench.report.Table;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.reading.Folds;
import dk.spor.query.reading.HomelessCitizen;
import dk.spor.query.reading.LogPastReadings;
import dk.spor.query.reading.Moment;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.Projections;
import dk.spor.query.reading.ViewReadings;
import dk.spor.recording.EventLog;
import dk.spor.recording.RecordedEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who was without a home on a day, as known at a position, against replaying the log up to there. */
@Command(
        name = "town",
        description = "Who was homeless as known at another time, against replaying the log from zero up to then.",
        mixinStandardHelpOptions = true)
public final class TownQuestion extends Question {

    private static final String REPLAY = "replay from zero";
    private static final String FIRST = "asked for the first time";
    private static final String AGAIN = "asked again";
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<Integer> PERCENT = List.of(10, 50, 90, 99);

    @Option(names = "--events", description = "How long the log is; default: ${DEFAULT-VALUE}.")
    private long events = 1_000_000;

    @Option(names = "--citizens", description = "Among how many it is shared out; default: ${DEFAULT-VALUE}.")
    private int citizens = 5_000;

    @Override
    List<Kind> usualContestants() {
        return List.of(Kind.SPOR);
    }

    @Override
    void shorten() {
        events = 4_000;
        citizens = 100;
    }

    @Override
    String meaning() {
        return ("Who was without a home on a day, as known when the log of %,d events had got as far as a share of it; %,d"
                        + " citizens, to each of whom something happens in turn, and every fifth is homeless at some time.")
                .formatted(events, citizens);
    }

    @Override
    List<Table> ask(Arena arena) {
        Entrant entrant = arena.enter(Kind.SPOR);
        arena.load(entrant, new TownLife(citizens), events);
        EventLog log = ((SporContestant) entrant.contestant()).store().log();
        Table table = new Table("Who was homeless, as known then", "ms", REPLAY);
        try (var client = Mongo.connect(arena.servers().mongodb())) {
            var database = client.getDatabase(entrant.database() + "_views");
            AllViews.make(log, database);
            try (var projections = Projections.open(log, database)) {
                projections.catchUp();
                for (int percent : PERCENT) {
                    long position = events * percent / 100;
                    var column = "at %d %% of the log".formatted(percent);
                    arena.measure(
                            List.of(
                                    new Turn(REPLAY, column, false, () -> milliseconds(() -> replayed(log, position))),
                                    new Turn(FIRST, column, true, () -> {
                                        var past = past(log, projections);
                                        return milliseconds(() -> asked(past, position));
                                    }),
                                    new Turn(AGAIN, column, true, () -> {
                                        var past = past(log, projections);
                                        asked(past, position);
                                        return milliseconds(() -> asked(past, position));
                                    })),
                            table);
                    check(replayed(log, position), asked(past(log, projections), position));
                }
            } finally {
                database.drop();
            }
        }
        return List.of(table);
    }

    private static PastReadings past(EventLog log, Projections projections) {
        var now = new ViewReadings(log, projections, ignored -> true, PATIENCE);
        return new LogPastReadings(log, projections, ignored -> true, now, PATIENCE);
    }

    private static List<HomelessCitizen> asked(PastReadings past, long position) {
        return past.at(Moment.knownAt(position)).homeless(DAY);
    }

    /** What one would write without anything prepared. */
    private static List<HomelessCitizen> replayed(EventLog log, long position) {
        var pathways = new HashMap<String, Pathway>();
        try (var walk = log.walkAfter(0)) {
            while (walk.hasNext()) {
                var event = walk.next().read();
                if (event.position() > position) {
                    break;
                }
                Folds.PATHWAY.subject().apply(event.event()).ifPresent(citizen -> evolve(pathways, citizen, event));
            }
        }
        return homeless(pathways);
    }

    private static void evolve(Map<String, Pathway> pathways, String citizen, RecordedEvent event) {
        var fold = Folds.PATHWAY;
        var known = pathways.get(citizen);
        pathways.put(citizen, fold.evolve().apply(known == null ? fold.begin().apply(citizen) : known, event));
    }

    private static List<HomelessCitizen> homeless(Map<String, Pathway> pathways) {
        var found = new ArrayList<HomelessCitizen>();
        for (var pathway : pathways.values()) {
            pathway.housing()
                    .on(DAY)
                    .filter(stay -> stay.situation().homeless())
                    .ifPresent(stay -> found.add(new HomelessCitizen(
                            pathway.citizen(),
                            stay.situation(),
                            stay.from(),
                            stay.entry().id())));
        }
        return found;
    }

    private static void check(List<HomelessCitizen> replayed, List<HomelessCitizen> asked) {
        if (replayed.size() != asked.size() || !asked.containsAll(replayed)) {
            throw new IllegalStateException(
                    "%d are homeless by a replay, and %d were answered".formatted(replayed.size(), asked.size()));
        }
    }

    private static double milliseconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    @Override
    List<Goal> goals(List<Table> tables) {
        return PERCENT.stream()
                .map(percent -> tables.getFirst().at(FIRST, "at %d %% of the log".formatted(percent)))
                .flatMap(figure -> Optional.ofNullable(figure).stream())
                .map(figure -> new Goal("ms for the first answer", figure.median(), 5_000, false))
                .toList();
    }
}
