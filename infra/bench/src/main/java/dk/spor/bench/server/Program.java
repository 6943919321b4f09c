package dk.spor.bench.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programs of the machine. */
final class Program {

    private Program() {}

    /**
     * Runs a program to its end and returns what it has printed.
     *
     * @throws IllegalStateException when it fails, with what it said
     */
    static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(false).start();
            process.getOutputStream().close();
            Thread.Builder.OfVirtual reader = Thread.ofVirtual();
            StringBuilder complaints = new StringBuilder();
            Thread listening = reader.start(() -> complaints.append(text(process.getErrorStream())));
            String printed = text(process.getInputStream());
            int code = process.waitFor();
            listening.join();
            if (code != 0) {
                throw new IllegalStateException(
                        "%s ended with %d: %s%s".formatted(command.getFirst(), code, printed, complaints));
            }
            return printed;
        } catch (IOException e) {
            throw new IllegalStateException("Can't run " + command.getFirst(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + command.getFirst(), e);
        }
    }

    private static String text(InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
