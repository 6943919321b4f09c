package dk.spor.bench.question;

import dk.spor.bench.contestant.WholeLogRead;
import dk.spor.bench.event.Histories;
import dk.spor.bench.measure.Figure;
import dk.spor.bench.report.Table;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How much memory a whole-log read needs. */
@Command(
        name = "memory",
        description = "Whether the whole log can be read in little memory, by a JVM of its own for each contestant.",
        mixinStandardHelpOptions = true)
public final class MemoryQuestion extends Question {

    @Option(names = "--events", description = "How long the log is; default: ${DEFAULT-VALUE}.")
    private long events = 500_000;

    @Option(names = "--heap", description = "Megabytes of heap; default: ${DEFAULT-VALUE}.")
    private int heap = 48;

    @Override
    void shorten() {
        events = 4_000;
    }

    @Override
    String meaning() {
        return "A JVM of its own with a heap of %d MiB (serial collector) reads a log of %,d events, decoded, once, from cold, for two minutes at most. In use: the most that was left after any collection."
                .formatted(heap, events);
    }

    @Override
    List<Table> ask(Arena arena) {
        Table memory = new Table("Memory of a whole-log read", "MB at the peak", null);
        Table rates = new Table("Its rate, from cold", "events/s", null);
        for (Entrant entrant : arena.enterWith(new Histories(100), events)) {
            List<WholeLogRead> reads = entrant.contestant().wholeLogReads();
            for (int way = 0; way < reads.size(); way++) {
                String row = reads.get(way).name();
                SmallHeap.read(arena.servers(), entrant, way, heap)
                        .ifPresentOrElse(
                                outcome -> {
                                    memory.put(row, "in use", figure(outcome.aliveMegabytes()));
                                    memory.put(row, "whole process", figure(outcome.processMegabytes()));
                                    rates.put(row, "rate", figure(outcome.eventsPerSecond()));
                                },
                                () -> arena.set(row + " (memory)", "did not get through with this heap"));
                arena.say(row + " has been read");
            }
        }
        return List.of(memory, rates);
    }

    private static Figure figure(double value) {
        return new Figure(List.of(value));
    }
}
