package dk.spor.bench.question;

import dk.spor.bench.contestant.Contestant;
import dk.spor.bench.contestant.Depth;
import dk.spor.bench.contestant.Kind;
import dk.spor.bench.measure.Peak;
import dk.spor.bench.measure.Stopwatch;
import dk.spor.bench.server.PostgresAddress;
import dk.spor.bench.server.Servers;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What {@link SmallHeap} runs in the other JVM. */
@Command(name = ReadInThisHeap.NAME, hidden = true)
public final class ReadInThisHeap implements Callable<Integer> {

    static final String NAME = "read-in-this-heap";
    private static final double MEGABYTE = 1e6;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @Parameters(index = "0")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Kind kind;

    @Parameters(index = "1")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String database;

    @Parameters(index = "2")
    private int way;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Peak peak = Peak.watch();
                Contestant contestant = kind.open(servers(), database)) {
            Stopwatch stopwatch = new Stopwatch(LONGEST);
            contestant.wholeLogReads().get(way).way().read(Depth.DECODED, stopwatch);
            SmallHeap.Outcome outcome = new SmallHeap.Outcome(
                    stopwatch.perSecond(), peak.aliveBytes() / MEGABYTE, peak.processBytes() / MEGABYTE);
            spec.commandLine().getOut().println(outcome.line());
            return 0;
        }
    }

    private static Servers servers() {
        String mongodb = System.getenv("SPOR_BENCH_MONGODB");
        if (mongodb == null) {
            throw new IllegalStateException("Asked by itself; `memory` is the question.");
        }
        return new Servers(mongodb, postgres());
    }

    private static @Nullable PostgresAddress postgres() {
        String url = System.getenv(SmallHeap.POSTGRES_URL);
        String user = System.getenv(SmallHeap.POSTGRES_USER);
        String password = System.getenv(SmallHeap.POSTGRES_PASSWORD);
        return url == null || user == null || password == null
                ? null
                : new PostgresAddress(url, user, password, "started by the question");
    }
}
