package dk.spor.app.audit;

import dk.spor.query.integrity.LogName;
import dk.spor.store.SporStore;
import dk.spor.store.checkpoint.Checkpoint;
import dk.spor.store.checkpoint.CheckpointFile;
import dk.spor.store.checkpoint.CheckpointKey;
import dk.spor.store.checkpoint.InvalidCheckpoint;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code checkpoint}. Exit codes: see its help. */
@Command(
        name = "checkpoint",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Signs what the log is now, for keeping elsewhere.",
            "",
            "Keep the checkpoint where those who run the database can't change it, and the public key where those who "
                    + "verify can find it. The key file stays with whoever signs.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the checkpoint is written", "2:there is nothing to sign, or the files can't be used"})
public final class TakeCheckpoint implements Callable<Integer> {

    private final Supplier<SporStore> store;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "KEYFILE", description = "The file with the secret key.")
    private Path keyFile = Path.of("");

    @Option(
            names = "--log",
            paramLabel = "LOG",
            description = "Which log: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.",
            defaultValue = "EVENTS")
    private LogName which = LogName.EVENTS;

    @Option(names = "--create-key", description = "Make a new key and write it to KEYFILE first.")
    private boolean createKey;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the checkpoint. Default: checkpoint-POSITION.json in the working folder.")
    private @Nullable Path target;

    public TakeCheckpoint(Supplier<SporStore> store) {
        this.store = store;
    }

    @Override
    public Integer call() {
        var terminal = Objects.requireNonNull(spec).commandLine();
        try {
            CheckpointKey key = createKey ? CheckpointKey.create(keyFile) : CheckpointKey.read(keyFile);
            Optional<Checkpoint> checkpoint =
                    StoreIntegrity.auditOf(store.get(), which).checkpoint(key);
            if (checkpoint.isEmpty()) {
                return notTaken(terminal.getErr(), "The log is empty: there is nothing to sign.");
            }
            Path file =
                    target == null ? Path.of("checkpoint-" + checkpoint.get().position() + ".json") : target;
            CheckpointFile.write(checkpoint.get(), file);
            new IntegrityBook(store.get().database()).signed(which, checkpoint.get());
            say(checkpoint.get(), file, terminal.getOut());
            return 0;
        } catch (InvalidCheckpoint e) {
            return notTaken(terminal.getErr(), String.valueOf(e.getMessage()));
        }
    }

    private static void say(Checkpoint checkpoint, Path file, PrintWriter out) {
        out.println("Checkpoint at position %,d, recorded %s, written to %s"
                .formatted(checkpoint.position(), checkpoint.recordedAt(), file));
        out.println("  hash        " + checkpoint.hash());
        out.println("  public key  " + checkpoint.key());
        out.println("  Verify with: spor.jar verify-log --checkpoint %s --key %s".formatted(file, checkpoint.key()));
        out.flush();
    }

    private static int notTaken(PrintWriter err, String why) {
        err.println("spor: " + why);
        err.flush();
        return 2;
    }
}
