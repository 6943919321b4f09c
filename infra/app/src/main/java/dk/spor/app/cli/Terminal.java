package dk.spor.app.cli;

import java.io.PrintWriter;
import java.util.Set;
import picocli.CommandLine;

/** Runs one command and gives its exit code: 0 done, 1 done with findings, 2 could not be done. */
public final class Terminal {

    private static final Set<String> OPTIONS = Set.of("-h", "--help", "-V", "--version");

    private Terminal() {}

    /** Whether the arguments name a command rather than settings of the server. */
    public static boolean isCommand(String[] args) {
        return args.length > 0 && (OPTIONS.contains(args[0]) || !args[0].startsWith("--"));
    }

    public static int execute(String[] args) {
        try (var house = new HouseOnDemand()) {
            return new CommandLine(new SporCommand(), new Commands(house))
                    .setCaseInsensitiveEnumValuesAllowed(true)
                    .setExecutionExceptionHandler((problem, command, parsed) -> report(problem, command.getErr()))
                    .execute(args);
        }
    }

    /** One line that says what is wrong; a stack trace only for those who ask for it. */
    private static int report(Exception problem, PrintWriter err) {
        err.println("spor: " + rootOf(problem));
        if (Boolean.getBoolean("spor.trace")) {
            problem.printStackTrace(err);
        }
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    private static String rootOf(Throwable problem) {
        var cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        var message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
