package dk.spor.bench.question;

import dk.spor.bench.contestant.Depth;
import dk.spor.bench.contestant.Kind;
import dk.spor.bench.contestant.WholeLogRead;
import dk.spor.bench.event.Histories;
import dk.spor.bench.measure.Stopwatch;
import dk.spor.bench.report.Goal;
import dk.spor.bench.report.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast the whole log is read, from its first event. */
@Command(
        name = "read",
        description = "How many events a second one reader of the whole log gets, decoded and not.",
        mixinStandardHelpOptions = true)
public final class ReadQuestion extends Question {

    private static final String COLUMN = "one reader";

    @Option(names = "--events", description = "How long the log is; default: ${DEFAULT-VALUE}.")
    private long events = 200_000;

    @Option(
            names = "--pace",
            description = "How many events were published in a second of the log's own time; default: ${DEFAULT-VALUE}."
                    + " Only axon-mongo cares, for it orders by that time: try 5000, which is what an import has.")
    private int pace = 100;

    @Option(
            names = "--at-most",
            description = "After how many seconds a reader is stopped; its rate counts; default: ${DEFAULT-VALUE}.")
    private int atMost = 20;

    @Override
    void shorten() {
        events = 4_000;
        atMost = 3;
    }

    @Override
    String meaning() {
        return "One reader reads a log of %,d events from the first on (%,d were published in a second of its own time), for %d s at most."
                .formatted(events, pace, atMost);
    }

    @Override
    List<Table> ask(Arena arena) {
        List<Entrant> entrants = arena.enterWith(new Histories(pace), events);
        Table decoded = new Table("Whole-log read, decoded to event objects", "events/s", Kind.BARE.title());
        arena.measure(turns(entrants, Depth.DECODED), decoded);
        Table envelopes = new Table("Whole-log read, content left as text", "events/s", Kind.BARE.title());
        arena.measure(turns(entrants, Depth.ENVELOPE), envelopes);
        return List.of(decoded, envelopes);
    }

    private List<Turn> turns(List<Entrant> entrants, Depth depth) {
        List<Turn> turns = new ArrayList<>();
        for (Entrant entrant : entrants) {
            for (WholeLogRead read : entrant.contestant().wholeLogReads()) {
                turns.add(new Turn(read.name(), COLUMN, entrant.kind() == Kind.SPOR, () -> rate(read, depth)));
            }
        }
        return turns;
    }

    private double rate(WholeLogRead read, Depth depth) {
        Stopwatch stopwatch = new Stopwatch(Duration.ofSeconds(atMost));
        read.way().read(depth, stopwatch);
        return stopwatch.perSecond();
    }

    @Override
    List<Goal> goals(List<Table> tables) {
        Table decoded = tables.getFirst();
        return decoded.rows().stream()
                .filter(row -> row.startsWith(Kind.SPOR.title()))
                .flatMap(row -> Stream.of(
                        Goal.quotient(
                                row + " ÷ the bare cursor",
                                decoded.median(row, COLUMN),
                                decoded.median(Kind.BARE.title(), COLUMN),
                                1),
                        Goal.quotient(
                                row + " ÷ PostgreSQL",
                                decoded.median(row, COLUMN),
                                decoded.median(Kind.AXON_JDBC.title(), COLUMN),
                                1)))
                .flatMap(Optional::stream)
                .toList();
    }
}
