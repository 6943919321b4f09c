package dk.spor.app.operation;

import dk.spor.query.projection.RebuildReport;
import dk.spor.query.projection.RebuildResult;
import dk.spor.query.projection.RebuildStatus;
import dk.spor.query.reading.Projections;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code rebuild}: makes views anew from the log, beside those that are read. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Makes views anew from the log, all named ones in one pass, beside those that are read meanwhile; swaps "
                    + "them in when they have caught up, and says what is different.",
            "",
            "Ctrl-C stops it and keeps what is made: the next rebuild resumes from there, and so it does after a "
                    + "crash, from the last checkpoint.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the views are swapped in, and are what they were before",
            "1:they are swapped in and differ, or the rebuild was stopped",
            "2:it could not begin, or came to no end"
        })
public final class Rebuild implements Callable<Integer> {

    private static final long BETWEEN_LINES = 2;

    private final Supplier<Projections> opened;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PROJECTION",
            arity = "0..*",
            description = "Which: pathway, cti, citizen, offer. Default: all of them.")
    private List<String> names = List.of();

    @Option(names = "--afresh", description = "Throw away what an unfinished rebuild has made, rather than resume it.")
    private boolean afresh;

    @Option(names = "--cancel", description = "Stop the rebuild of these projections, in whichever process it runs.")
    private boolean cancel;

    /** @param opened opens the projections; not called for help */
    public Rebuild(Supplier<Projections> opened) {
        this.opened = opened;
    }

    @Override
    public Integer call() {
        var projections = opened.get();
        var out = spec.commandLine().getOut();
        if (cancel) {
            projections.rebuilder().cancel(names);
            out.println("Whoever is at it has been told to stop.");
            out.flush();
            return 0;
        }
        var stopping = Thread.ofPlatform().unstarted(projections.rebuilder()::stop);
        Runtime.getRuntime().addShutdownHook(stopping);
        var telling = Thread.ofVirtual().start(() -> tell(projections, out));
        try {
            return told(projections.rebuilder().rebuild(names, afresh), out);
        } finally {
            telling.interrupt();
            forget(stopping);
        }
    }

    private static int told(RebuildResult result, PrintWriter out) {
        out.printf(
                "%s: events %,d to %,d in %,.1f s, %,.0f/s%n",
                result.finished() ? "Rebuilt" : "Stopped; the next rebuild resumes from here",
                result.from() + 1,
                result.reached(),
                result.took().toMillis() / 1000.0,
                result.rate());
        result.reports().forEach(report -> out.println("  " + report.summary()));
        out.flush();
        return result.finished() && result.reports().stream().allMatch(RebuildReport::nothingChanged) ? 0 : 1;
    }

    /** A line now and then, until it is interrupted. */
    private static void tell(Projections projections, PrintWriter out) {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(BETWEEN_LINES);
                projections.status().stream()
                        .map(status -> status.rebuild())
                        .filter(Objects::nonNull)
                        .filter(rebuild -> rebuild.state() == RebuildStatus.State.RUNNING)
                        .findFirst()
                        .ifPresent(rebuild -> out.printf(
                                "  %,d of %,d: %s%n", rebuild.passed(), rebuild.head(), StatusTable.rebuild(rebuild)));
                out.flush();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyShuttingDown) {
            // Then it is the hook that has stopped the rebuild.
        }
    }
}
