package dk.spor.app.evidence;

import dk.spor.query.page.evidence.EvidenceDocument;
import dk.spor.query.reading.ReadingRefused;
import dk.spor.recording.EventLog;
import dk.spor.store.LogAudit;
import dk.spor.store.checkpoint.InvalidCheckpoint;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.InvalidValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code evidence}. Exit codes: see its help. */
@Command(
        name = "evidence",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Writes what was recorded of a citizen, with what proves it, as a zip for somebody who has nothing else.",
            "",
            "It holds personal data. Its README.txt says how it is verified.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the pack is written", "2:there is no such citizen or decision, or a file can't be used"})
public final class WriteEvidence implements Callable<Integer> {

    private final Supplier<LogAudit> audit;
    private final Supplier<EventLog> log;
    private final Supplier<EvidenceDocument> document;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--citizen", paramLabel = "ID", required = true, description = "Whose evidence it is.")
    private String citizen = "";

    @Option(
            names = "--decision",
            paramLabel = "ID",
            description = "Let the document tell of this decision alone, and of what its decider had seen.")
    private @Nullable String decision;

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "A signed checkpoint of the log; may be given several times. The first one behind the"
                    + " citizen's last event is taken.")
    private List<Path> checkpoints = new ArrayList<>();

    @Option(
            names = "--language",
            paramLabel = "da|en",
            description = "The language of the document. Default: ${DEFAULT-VALUE}.",
            defaultValue = "da")
    private String language = "da";

    @Parameters(paramLabel = "FILE", description = "The zip to write; must not be there yet.")
    private Path target = Path.of("");

    public WriteEvidence(Supplier<LogAudit> audit, Supplier<EventLog> log, Supplier<EvidenceDocument> document) {
        this.audit = audit;
        this.log = log;
        this.document = document;
    }

    @Override
    public Integer call() {
        var terminal = spec.commandLine();
        try {
            var kept = KeptCheckpoints.of(checkpoints);
            var of = CitizenId.of(citizen);
            var pdf = document.get()
                    .pdf(
                            of,
                            decision == null ? null : EntryId.of(decision),
                            log.get().head(),
                            Locale.of(language));
            try (var out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
                new EvidencePack(audit.get(), log.get(), () -> kept).write(of, pdf, out);
            }
            terminal.getOut().println("The evidence is written to " + target);
            terminal.getOut().flush();
            return 0;
        } catch (ReadingRefused | InvalidValue | InvalidCheckpoint e) {
            return refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return refused("The evidence can't be written to %s: %s".formatted(target, e));
        }
    }

    private int refused(String why) {
        var err = spec.commandLine().getErr();
        err.println("spor: " + why);
        err.flush();
        return 2;
    }
}
