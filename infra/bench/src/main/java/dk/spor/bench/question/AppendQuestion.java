package dk.spor.bench.question;

import dk.spor.bench.contestant.Contestant;
import dk.spor.bench.contestant.Kind;
import dk.spor.bench.event.Newcomers;
import dk.spor.bench.measure.Crew;
import dk.spor.bench.measure.Stopwatch;
import dk.spor.bench.report.Goal;
import dk.spor.bench.report.Table;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How many events a second writers record, each waiting for its own acknowledgement. */
@Command(
        name = "append",
        description = "How many events a second so many writers record, each waiting for its own acknowledgement.",
        mixinStandardHelpOptions = true)
public final class AppendQuestion extends Question {

    private static final double GOAL_OF_MANY = 9.0;
    private static final double GOAL_OF_ONE = 0.9;

    @Option(names = "--writers", split = ",", description = "How many write at once; default: ${DEFAULT-VALUE}.")
    private List<Integer> writers = List.of(1, 16, 64, 256);

    @Option(names = "--seconds", description = "How long each measurement takes; default: ${DEFAULT-VALUE}.")
    private int seconds = 5;

    private final Newcomers newcomers = new Newcomers();

    @Override
    void shorten() {
        seconds = 1;
    }

    @Override
    String meaning() {
        return "Writers append one event each time, as a commit of its own, and wait until a majority has it in its"
                + " journal (PostgreSQL: until it is flushed).";
    }

    @Override
    List<Table> ask(Arena arena) {
        Table table = new Table("Append", "events/s", Kind.BARE.title());
        List<Entrant> entrants = arena.enter();
        for (int number : writers) {
            arena.measure(
                    entrants.stream()
                            .map(entrant -> entrant.turn(column(number), contestant -> append(contestant, number)))
                            .toList(),
                    table);
        }
        return List.of(table);
    }

    private double append(Contestant contestant, int number) {
        LongAdder appended = new LongAdder();
        long deadline = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        Duration time = Crew.of(number, ignored -> {
            var events = newcomers.writer();
            while (System.nanoTime() - deadline < 0) {
                contestant.append(events.get());
                appended.increment();
            }
        });
        return Stopwatch.perSecond(appended.sum(), time);
    }

    private static String column(int number) {
        return number == 1 ? "1 writer" : number + " writers";
    }

    @Override
    List<Goal> goals(List<Table> tables) {
        Table table = tables.getFirst();
        return Stream.of(
                        Goal.quotient(
                                "Spor with 256 writers ÷ the bare driver with 16",
                                median(table, Kind.SPOR, 256),
                                median(table, Kind.BARE, 16),
                                GOAL_OF_MANY),
                        Goal.quotient(
                                "Spor with 256 writers ÷ PostgreSQL at its best",
                                median(table, Kind.SPOR, 256),
                                best(table, Kind.AXON_JDBC),
                                1),
                        Goal.quotient(
                                "Spor with 1 writer ÷ the bare driver with 1",
                                median(table, Kind.SPOR, 1),
                                median(table, Kind.BARE, 1),
                                GOAL_OF_ONE))
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable Double median(Table table, Kind kind, int number) {
        return table.median(kind.title(), column(number));
    }

    private static @Nullable Double best(Table table, Kind kind) {
        OptionalDouble best = table.columns().stream()
                .map(column -> table.median(kind.title(), column))
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max();
        return best.isPresent() ? best.getAsDouble() : null;
    }
}
