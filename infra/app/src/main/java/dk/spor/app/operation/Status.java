package dk.spor.app.operation;

import dk.spor.query.projection.ProjectionStatus;
import dk.spor.query.projection.RebuildStatus;
import dk.spor.query.reading.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code status}: how each projection does, as the store shows it. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = {
            "Shows how the projections do: how far their views are, how far behind, what is set aside and what is "
                    + "being rebuilt, by whichever process. The rate is measured over one second.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything is in order",
            "1:something needs attention; it is said below the table",
            "2:the store can't be used"
        })
public final class Status implements Callable<Integer> {

    private static final Duration MEASURED = Duration.ofSeconds(1);

    private final Supplier<Projections> opened;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** @param opened opens the projections; not called for help */
    public Status(Supplier<Projections> opened) {
        this.opened = opened;
    }

    @Override
    public Integer call() throws InterruptedException {
        var before = opened.get().stored();
        Thread.sleep(MEASURED);
        var now = opened.get().stored();
        var out = spec.commandLine().getOut();
        out.print(StatusTable.of(before, now, MEASURED));
        var findings = findings(before, now);
        findings.forEach(out::println);
        out.flush();
        return findings.isEmpty() ? 0 : 1;
    }

    static List<String> findings(List<ProjectionStatus> before, List<ProjectionStatus> now) {
        var findings = new ArrayList<String>();
        for (int i = 0; i < now.size(); i++) {
            var status = now.get(i);
            if (status.setAside() > 0) {
                findings.add(
                        "%s: %,d set aside; see spor.jar set-aside list".formatted(status.name(), status.setAside()));
            }
            if (status.state() != ProjectionStatus.State.LIVE) {
                findings.add(status.name() + ": its views are not made yet; reads are answered from the log, slowly");
            }
            var rebuild = status.rebuild();
            if (rebuild != null && rebuild.state() != RebuildStatus.State.RUNNING) {
                findings.add("%s: a rebuild came to no end at position %,d; spor.jar rebuild %s resumes it"
                        .formatted(status.name(), rebuild.noted(), status.name()));
            }
            if (status.lag() > 0 && status.position() == before.get(i).position()) {
                findings.add("%s: %,d events behind, and nobody is projecting them; is a server running?"
                        .formatted(status.name(), status.lag()));
            }
        }
        return findings;
    }
}
