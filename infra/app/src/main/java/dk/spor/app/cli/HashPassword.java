package dk.spor.app.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.nio.CharBuffer;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Reads a password from the terminal and prints the line that {@code spor.logins[n].password} wants. */
@Command(
        name = "hash-password",
        description = "Ask for a password and print its hash, for spor.logins[n].password.",
        mixinStandardHelpOptions = true)
final class HashPassword implements Callable<Integer> {

    private static final int LEAST_LENGTH = 12;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Console console = System.console();
        if (console == null || !console.isTerminal()) {
            throw new ParameterException(
                    spec.commandLine(), "hash-password asks for the password at a terminal; there is none here.");
        }
        char[] password = console.readPassword("Password: ");
        try {
            if (password == null || password.length < LEAST_LENGTH) {
                throw new ParameterException(
                        spec.commandLine(), "A password has at least " + LEAST_LENGTH + " characters.");
            }
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    PasswordEncoderFactories.createDelegatingPasswordEncoder().encode(CharBuffer.wrap(password)));
            out.flush();
            return 0;
        } finally {
            if (password != null) {
                Arrays.fill(password, '\0');
            }
        }
    }
}
