package dk.spor.bench.question;

import dk.spor.bench.contestant.Contestant;
import dk.spor.bench.contestant.Kind;
import dk.spor.bench.contestant.Loading;
import dk.spor.bench.event.Happenings;
import dk.spor.bench.event.Histories;
import dk.spor.bench.measure.Figure;
import dk.spor.bench.measure.Rounds;
import dk.spor.bench.profile.FlightRecording;
import dk.spor.bench.report.Table;
import dk.spor.bench.server.Servers;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One run: the contestants on their servers, taking turns. */
final class Arena implements AutoCloseable {

    private static final long MIB = 1L << 20;

    private final Servers servers;
    private final List<Kind> kinds;
    private final Rounds rounds;
    private final @Nullable Path recordingsIn;
    private final PrintWriter out;
    private final List<Entrant> entrants = new ArrayList<>();
    private final List<Path> recordings = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private int logs;

    /** @param recordingsIn where to record what Spor does; null where it is only measured */
    Arena(Servers servers, List<Kind> kinds, Rounds rounds, @Nullable Path recordingsIn, PrintWriter out) {
        this.servers = servers;
        this.kinds = kinds;
        this.rounds = rounds;
        this.recordingsIn = recordingsIn;
        this.out = out;
        set("rounds", "%d, after %d that don't count".formatted(rounds.counted(), rounds.warmUp()));
        set("event", "%.0f bytes of JSON on average".formatted(Histories.meanBytes()));
        set("heap", Runtime.getRuntime().maxMemory() / MIB + " MiB, " + collector());
        kinds.forEach(kind -> set(kind.title(), kind.settings()));
    }

    Servers servers() {
        return servers;
    }

    List<Kind> kinds() {
        return kinds;
    }

    List<Path> recordings() {
        return recordings;
    }

    /** Tells what is done at the moment, for those who wait. */
    void say(String what) {
        out.println("… " + what);
        out.flush();
    }

    /** Adds something to what the report says about the run. */
    void set(String name, String value) {
        settings.put(name, value);
    }

    Map<String, String> settings() {
        return settings;
    }

    /** Everyone, each with an empty log. */
    List<Entrant> enter() {
        return kinds.stream().map(this::enter).toList();
    }

    /** One more, with an empty log. */
    Entrant enter(Kind kind) {
        String database = "bench_%d_%d".formatted(ProcessHandle.current().pid(), ++logs);
        Entrant entrant = new Entrant(kind, kind.open(servers, database), database);
        entrants.add(entrant);
        return entrant;
    }

    /** Everyone, each with the same log. */
    List<Entrant> enterWith(Histories histories, long events) {
        List<Entrant> all = enter();
        all.forEach(entrant -> load(entrant, histories, events));
        return all;
    }

    void load(Entrant entrant, Happenings happenings, long events) {
        long begin = System.nanoTime();
        Loading.load(entrant.contestant(), happenings, events);
        Duration time = Duration.ofNanos(System.nanoTime() - begin);
        say("%s: %,d events loaded in %d.%d s"
                .formatted(entrant.kind().title(), events, time.toSeconds(), time.toMillisPart() / 100));
    }

    /** Removes one that is no longer needed. */
    void leave(Entrant entrant) {
        entrants.remove(entrant);
        end(entrant.contestant());
    }

    /** Lets all take their turns, and puts the figures into their places. */
    void measure(List<Turn> turns, Table table) {
        Map<Turn, Figure> figures = rounds.of(turns, this::measured);
        figures.forEach((turn, figure) -> {
            table.put(turn.row(), turn.column(), figure);
            say("%s, %s: %s %s".formatted(turn.row(), turn.column(), figure.text(), table.unit()));
        });
    }

    private double measured(Turn turn) {
        // Nobody shall pay for what the one before has left behind.
        System.gc();
        if (recordingsIn == null || !turn.ofSpor()) {
            return turn.measurement().getAsDouble();
        }
        Path file = recordingsIn.resolve((turn.row() + '-' + turn.column()).replaceAll("[^A-Za-z0-9]+", "-") + ".jfr");
        if (!recordings.contains(file)) {
            recordings.add(file);
        }
        return FlightRecording.of(turn.measurement(), file);
    }

    private static String collector() {
        return ManagementFactory.getGarbageCollectorMXBeans().getFirst().getName();
    }

    private static void end(Contestant contestant) {
        try (contestant) {
            contestant.drop();
        }
    }

    @Override
    public void close() {
        entrants.forEach(entrant -> end(entrant.contestant()));
    }
}
