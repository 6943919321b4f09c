package dk.spor.app.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A {@link Contender} in a process of its own. */
final class OtherServer implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;
    private final PrintWriter asking;

    private OtherServer(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.asking = new PrintWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8), true);
    }

    static OtherServer start(String uri, String database) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Contender.class.getName(),
                        uri,
                        database)
                .redirectError(Redirect.DISCARD)
                .start();
        var server = new OtherServer(process);
        server.awaitReady();
        return server;
    }

    /** Has it do something; it begins at once. */
    void ask(String line) {
        asking.println(line);
    }

    /** Waits until it has done it, and until all that follows from it is done. */
    void awaitAccepted() throws IOException {
        assertThat(answers.readLine()).isEqualTo("accepted");
        awaitReady();
    }

    private void awaitReady() throws IOException {
        String line;
        do {
            line = answers.readLine();
            assertThat(line).as("the other server has ended").isNotNull();
        } while (!line.equals(Contender.READY));
    }

    @Override
    public void close() throws InterruptedException {
        asking.close();
        process.waitFor();
    }
}
