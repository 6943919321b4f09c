package dk.spor.bench.question;

import dk.spor.bench.contestant.Contestant;
import dk.spor.bench.contestant.Kind;
import dk.spor.bench.contestant.Loading;
import dk.spor.bench.event.BenchEvent;
import dk.spor.bench.event.Histories;
import dk.spor.bench.event.Newcomers;
import dk.spor.bench.measure.Crew;
import dk.spor.bench.measure.Stopwatch;
import dk.spor.bench.report.Goal;
import dk.spor.bench.report.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToDoubleBiFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Whether a long log is as fast as a short one. */
@Command(
        name = "scale",
        description = "Appending and reading one citizen in a short log and in a long one.",
        mixinStandardHelpOptions = true)
public final class ScaleQuestion extends Question {

    private static final double GOAL = 0.9;
    private static final Histories HISTORIES = new Histories(100);

    @Option(names = "--small", description = "Events in the short log; default: ${DEFAULT-VALUE}.")
    private long small = 10_000;

    @Option(names = "--large", description = "Events in the long log; default: ${DEFAULT-VALUE}.")
    private long large = 10_000_000;

    @Option(names = "--writers", description = "How many write at once; default: ${DEFAULT-VALUE}.")
    private int writers = 64;

    @Option(
            names = "--appends",
            description = "How many events each measurement appends, few, for the short log to stay short;"
                    + " default: ${DEFAULT-VALUE}.")
    private int appends = 10_000;

    @Option(names = "--seconds", description = "How long one reader reads citizens; default: ${DEFAULT-VALUE}.")
    private int seconds = 3;

    private final Newcomers newcomers = new Newcomers();

    @Override
    List<Kind> usualContestants() {
        return List.of(Kind.SPOR, Kind.BARE, Kind.AXON_JDBC);
    }

    @Override
    void shorten() {
        large = 4_000;
        small = 2_000;
        appends = 128;
        seconds = 1;
    }

    @Override
    String meaning() {
        return "%,d events are appended by %d writers, and one reader reads citizens of %d events, in a log of %,d events and in one of %,d. The short log is made anew for each measurement."
                .formatted(appends, writers, Histories.EVENTS_OF_A_CITIZEN, small, large);
    }

    @Override
    List<Table> ask(Arena arena) {
        List<Entrant> longLogs = arena.enterWith(HISTORIES, large);
        return List.of(
                compared(
                        arena,
                        longLogs,
                        new Table("Append", "events/s", null),
                        (contestant, events) -> append(contestant)),
                compared(arena, longLogs, new Table("One citizen's events", "citizens/s", null), this::read));
    }

    private Table compared(
            Arena arena, List<Entrant> longLogs, Table table, ToDoubleBiFunction<Contestant, Long> measurement) {
        List<Turn> turns = new ArrayList<>();
        for (Entrant longLog : longLogs) {
            turns.add(new Turn(
                    longLog.kind().title(),
                    column(small),
                    longLog.kind() == Kind.SPOR,
                    () -> onAShortLog(arena, longLog.kind(), measurement)));
            turns.add(longLog.turn(column(large), contestant -> measurement.applyAsDouble(contestant, large)));
        }
        arena.measure(turns, table);
        return table;
    }

    private double onAShortLog(Arena arena, Kind kind, ToDoubleBiFunction<Contestant, Long> measurement) {
        Entrant entrant = arena.enter(kind);
        try {
            Loading.load(entrant.contestant(), HISTORIES, small);
            return measurement.applyAsDouble(entrant.contestant(), small);
        } finally {
            arena.leave(entrant);
        }
    }

    private double append(Contestant contestant) {
        // A writer's first append opens its connection, which is none of this question's business.
        appendEach(contestant, 1);
        int each = appends / writers;
        return Stopwatch.perSecond((long) each * writers, appendEach(contestant, each));
    }

    private Duration appendEach(Contestant contestant, int events) {
        return Crew.of(writers, ignored -> {
            Supplier<BenchEvent> own = newcomers.writer();
            for (int i = 0; i < events; i++) {
                contestant.append(own.get());
            }
        });
    }

    private double read(Contestant contestant, long events) {
        return StreamReaders.citizensPerSecond(contestant, 1, events, Duration.ofSeconds(seconds));
    }

    private static String column(long events) {
        return "%,d events".formatted(events);
    }

    @Override
    List<Goal> goals(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> Goal.quotient(
                        "Spor, %s: long log ÷ short log".formatted(table.title().toLowerCase(Locale.ROOT)),
                        table.median(Kind.SPOR.title(), column(large)),
                        table.median(Kind.SPOR.title(), column(small)),
                        GOAL)
                        .stream())
                .toList();
    }
}
