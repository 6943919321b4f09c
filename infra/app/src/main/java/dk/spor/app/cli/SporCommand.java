package dk.spor.app.cli;

import dk.spor.app.audit.TakeCheckpoint;
import dk.spor.app.audit.VerifyLog;
import dk.spor.app.evidence.WriteEvidence;
import dk.spor.app.hmis.ImportHmis;
import dk.spor.app.ndjson.ImportCommands;
import dk.spor.app.operation.Rebuild;
import dk.spor.app.operation.SetAside;
import dk.spor.app.operation.Status;
import dk.spor.app.schema.WriteSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What stands before every command: the program itself. */
@Command(
        name = "spor",
        description = "Spor: a citizen's pathway across offers, as events that nobody can rewrite.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            Status.class,
            Rebuild.class,
            SetAside.class,
            VerifyLog.class,
            TakeCheckpoint.class,
            WriteEvidence.class,
            ImportCommands.class,
            ImportHmis.class,
            WriteSchemas.class,
            HashPassword.class
        },
        footer = {
            "",
            "Without a command, spor.jar starts the server.",
            "",
            "Environment, the same for the server and every command:",
            "  SPOR_MONGODB_URI  the MongoDB replica set that holds the log; unset: an embedded store",
            "  SPOR_DATA         the folder of the embedded store (evaluation only)",
            "  SERVER_PORT       the port of the server (8080)"
        })
final class SporCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say which command; --help lists them.");
    }
}
