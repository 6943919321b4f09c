package dk.spor.app.program;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** One run of {@code java -jar spor.jar}: what it prints, how it ends, and a way to kill it without warning. */
final class SporProcess implements AutoCloseable {

    private static final String READY = "Spor is running";
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final Process process;
    private final List<String> printed = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch awaited = new CountDownLatch(1);

    private SporProcess(Process process, Predicate<String> awaitedLine) {
        this.process = process;
        Thread.ofVirtual().start(() -> readAll(awaitedLine));
    }

    /** A server in the demo profile; returns when it says that it is ready. */
    static SporProcess demoServer(int port, Map<String, String> environment) throws Exception {
        return start(asDelivered(), environment, READY, "--spring.profiles.active=demo", "--server.port=" + port);
    }

    /** A command that is left running; returns when a line holds {@code sign}, or when it has ended. */
    static SporProcess until(String sign, Map<String, String> environment, String... arguments) throws Exception {
        return start(InstalledSpor.command(), environment, sign, arguments);
    }

    /** A command, run to its end. */
    static SporProcess command(Map<String, String> environment, String... arguments) throws Exception {
        var command = start(InstalledSpor.command(), environment, "\0never", arguments);
        if (!command.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            command.kill();
            throw new AssertionError("not done within " + PATIENCE + ":\n" + command.output());
        }
        return command;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** SIGKILL: nothing is flushed, no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    String output() {
        synchronized (printed) {
            return String.join("\n", printed);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }

    private static List<String> asDelivered() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-jar",
                System.getProperty("spor.jar", "target/spor.jar"));
    }

    private static SporProcess start(
            List<String> spor, Map<String, String> environment, String sign, String... arguments) throws Exception {
        var command = new ArrayList<>(spor);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("SPOR_MONGODB_URI");
        builder.environment().putAll(environment);
        var started = new SporProcess(builder.start(), line -> line.contains(sign));
        if (!sign.startsWith("\0") && !started.awaited.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            started.kill();
            throw new AssertionError("did not print '" + sign + "' within " + PATIENCE + ":\n" + started.output());
        }
        return started;
    }

    private void readAll(Predicate<String> awaitedLine) {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            reader.lines().forEach(line -> {
                printed.add(line);
                if (awaitedLine.test(line)) {
                    awaited.countDown();
                }
            });
        } catch (IOException killed) {
            printed.add("(the output ended: " + killed.getMessage() + ")");
        }
        awaited.countDown();
    }
}
