package dk.spor.bench.question;

import dk.spor.bench.contestant.Kind;
import dk.spor.bench.event.Histories;
import dk.spor.bench.report.Table;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How fast one citizen's events are read. */
@Command(
        name = "stream",
        description = "How many citizens a second so many readers read, each with all its events.",
        mixinStandardHelpOptions = true)
public final class StreamQuestion extends Question {

    @Option(names = "--events", description = "How long the log is; default: ${DEFAULT-VALUE}.")
    private long events = 200_000;

    @Option(names = "--readers", split = ",", description = "How many read at once; default: ${DEFAULT-VALUE}.")
    private List<Integer> readers = List.of(1, 16);

    @Option(names = "--seconds", description = "How long each measurement takes; default: ${DEFAULT-VALUE}.")
    private int seconds = 5;

    @Override
    void shorten() {
        events = 4_000;
        seconds = 1;
    }

    @Override
    String meaning() {
        return "Readers read the %d events of one citizen after the other, in any order, from a log of %,d events; decoded."
                .formatted(Histories.EVENTS_OF_A_CITIZEN, events);
    }

    @Override
    List<Table> ask(Arena arena) {
        List<Entrant> entrants = arena.enterWith(new Histories(100), events);
        Table table = new Table("One citizen's events", "citizens/s", Kind.BARE.title());
        for (int number : readers) {
            String column = number == 1 ? "1 reader" : number + " readers";
            arena.measure(
                    entrants.stream()
                            .map(entrant -> entrant.turn(
                                    column,
                                    contestant -> StreamReaders.citizensPerSecond(
                                            contestant, number, events, Duration.ofSeconds(seconds))))
                            .toList(),
                    table);
        }
        return List.of(table);
    }
}
