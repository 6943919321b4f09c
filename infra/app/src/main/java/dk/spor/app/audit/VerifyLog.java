package dk.spor.app.audit;

import dk.spor.query.integrity.LogName;
import dk.spor.store.LogAudit;
import dk.spor.store.SporStore;
import dk.spor.store.checkpoint.Checkpoint;
import dk.spor.store.checkpoint.CheckpointFile;
import dk.spor.store.checkpoint.InvalidCheckpoint;
import dk.spor.store.log.ChainVerdict;
import dk.spor.store.log.ChainVerdict.Broken;
import dk.spor.store.log.ChainVerdict.Intact;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command {@code verify-log}. Exit codes: see its help. */
@Command(
        name = "verify-log",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Walks along the log's chain and says the first position that does not fit, and why.",
            "",
            "Without a checkpoint it is proven that no commit was altered, taken out, put in or moved without making "
                    + "all the later ones anew. With a checkpoint that was kept elsewhere it is proven that nobody "
                    + "has made them anew, up to the checkpoint.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the log is intact", "1:something does not fit", "2:the log can't be verified"})
public final class VerifyLog implements Callable<Integer> {

    static final int INTACT = 0;
    static final int BROKEN = 1;
    static final int NOT_VERIFIED = 2;

    private final Supplier<SporStore> store;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--log",
            paramLabel = "LOG",
            description = "Which log: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "EVENTS")
    private LogName which = LogName.EVENTS;

    @Option(
            names = "--from",
            paramLabel = "N",
            description = "Begin at this position; what stands before it is believed. Default: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    private long from = 1;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A checkpoint that the log has to agree with; may be given several times.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--key",
            paramLabel = "HEX",
            description =
                    "The public key that the checkpoints have to be signed with. Without it their own is believed, "
                            + "and printed for you to compare.")
    private @Nullable String key;

    public VerifyLog(Supplier<SporStore> store) {
        this.store = store;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        if (from < 1) {
            return notVerified(err, "--from is " + from + "; positions begin at 1");
        }
        try {
            List<Checkpoint> checkpoints =
                    files.stream().map(CheckpointFile::read).toList();
            for (Checkpoint checkpoint : checkpoints) {
                requireTrusted(checkpoint);
            }
            return say(verify(checkpoints), checkpoints, out);
        } catch (InvalidCheckpoint | IllegalArgumentException e) {
            return notVerified(err, String.valueOf(e.getMessage()));
        }
    }

    private ChainVerdict verify(List<Checkpoint> checkpoints) {
        long head = StoreIntegrity.headOf(store.get(), which);
        if (from > Math.max(1, head)) {
            throw new IllegalArgumentException("--from is %d, but the log ends at position %d".formatted(from, head));
        }
        try (WalkProgress progress = new WalkProgress("Verifying", from - 1, head)) {
            var begun = Instant.now();
            ChainVerdict verdict = audit().verify(from, checkpoints, progress::reached);
            if (from == 1) {
                new IntegrityBook(store.get().database())
                        .found(which, StoreIntegrity.verification(verdict, begun, Instant.now(), null));
            }
            return verdict;
        }
    }

    private LogAudit audit() {
        return StoreIntegrity.auditOf(store.get(), which);
    }

    private void requireTrusted(Checkpoint checkpoint) {
        if (key != null && !key.equalsIgnoreCase(checkpoint.key())) {
            throw new IllegalArgumentException("The checkpoint at position %d is signed with the key %s, not with %s"
                    .formatted(checkpoint.position(), checkpoint.key(), key));
        }
        String identity = audit().identity().orElse("an empty log");
        if (!identity.equals(checkpoint.log())) {
            throw new IllegalArgumentException(
                    "The checkpoint at position %d is of the log %s; this is %s. It is another log, or its beginning was replaced."
                            .formatted(checkpoint.position(), checkpoint.log(), identity));
        }
    }

    private int say(ChainVerdict verdict, List<Checkpoint> checkpoints, PrintWriter out) {
        switch (verdict) {
            case Intact intact -> {
                out.println("The log is intact: %,d commits, positions %,d to %,d."
                        .formatted(intact.commits(), intact.from(), intact.to()));
                out.println("  hash  " + intact.hash());
                if (intact.unchained() > 0) {
                    out.println("  The first %,d events are from before there was a chain; nothing is proven of them."
                            .formatted(intact.unchained()));
                }
                checkpoints.forEach(checkpoint ->
                        out.println("  It agrees with the checkpoint taken %s at position %,d%s."
                                .formatted(
                                        checkpoint.takenAt(),
                                        checkpoint.position(),
                                        key == null
                                                ? ", signed with the key " + checkpoint.key() + " (is it yours?)"
                                                : "")));
                if (checkpoints.isEmpty()) {
                    out.println("  No checkpoint was given, so this does not prove that the log was never made anew.");
                }
            }
            case Broken broken -> {
                out.println("The log does not fit at position %,d: %s".formatted(broken.position(), broken.why()));
                out.println("  " + broken.explanation() + ".");
            }
        }
        out.flush();
        return verdict instanceof Intact ? INTACT : BROKEN;
    }

    private static int notVerified(PrintWriter err, String why) {
        err.println("spor: " + why);
        err.flush();
        return NOT_VERIFIED;
    }
}
