package dk.spor.app.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A demo server of its own on a data folder, and HTTP requests to it. Started once for a test class; can be killed. */
final class DemoServer implements AutoCloseable {

    static final String PASSWORD = "kun-til-afproevning";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    private final Map<String, String> environment;
    private final int port;
    private SporProcess process;

    private DemoServer(Map<String, String> environment, int port) throws Exception {
        this.environment = environment;
        this.port = port;
        this.process = SporProcess.demoServer(port, environment);
    }

    /** In a new, empty data folder. */
    static DemoServer start() throws Exception {
        return startOn(environmentOf(newFolder()));
    }

    /** On a store of one's choice; wants the password of the demo's logins, too. */
    static DemoServer startOn(Map<String, String> environment) throws Exception {
        return new DemoServer(environment, SporProcess.freePort());
    }

    static Map<String, String> environmentOf(Path data) {
        return Map.of("SPOR_DATA", data.toString(), "SPOR_DEMO_PASSWORD", PASSWORD);
    }

    static Path newFolder() {
        try {
            return Files.createTempDirectory("spor-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    String output() {
        return process.output();
    }

    /** SIGKILL, and a new start on the same data. */
    void killAndStartAgain() throws Exception {
        process.kill();
        process = SporProcess.demoServer(port, environment);
    }

    HttpResponse<String> get(@Nullable String user, String path) throws Exception {
        return send(user, HttpRequest.newBuilder(URI.create(url() + path)).GET());
    }

    HttpResponse<String> get(@Nullable String user, String path, String header, String value) throws Exception {
        return send(
                user,
                HttpRequest.newBuilder(URI.create(url() + path))
                        .header(header, value)
                        .GET());
    }

    HttpResponse<String> post(@Nullable String user, String path, String key, String json) throws Exception {
        return send(
                user,
                HttpRequest.newBuilder(URI.create(url() + path))
                        .header("Idempotency-Key", key)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    @Override
    public void close() throws Exception {
        process.close();
    }

    private static HttpResponse<String> send(@Nullable String user, HttpRequest.Builder request) throws Exception {
        if (user != null) {
            var credentials = (user + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }
}
