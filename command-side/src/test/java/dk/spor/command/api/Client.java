package dk.spor.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A client of the write API over a real connection. */
final class Client {

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    Client(int port) {
        this.base = "http://localhost:" + port;
    }

    /** What came back. */
    record Response(int status, String type, Optional<String> location, String body) {

        <T> T json(String path) {
            return JsonPath.read(body, path);
        }

        Response is(int expected) {
            assertThat(status).as(body).isEqualTo(expected);
            return this;
        }

        String entry() {
            return json("$.entryId");
        }

        void isProblem(int expected, String problemType) {
            is(expected);
            assertThat(type).isEqualTo("application/problem+json");
            assertThat(this.<String>json("$.type")).as(body).isEqualTo(problemType);
            assertThat(this.<Integer>json("$.status")).isEqualTo(expected);
            assertThat(this.<String>json("$.title")).isNotBlank();
            assertThat(this.<String>json("$.detail")).isNotBlank();
        }

        void isRefusal(String rule, String... obstacles) {
            isProblem(409, "urn:spor:rule:" + rule);
            assertThat(this.<String>json("$.rule")).isEqualTo(rule);
            assertThat(this.<List<String>>json("$.obstacles[*].entry")).containsExactly(obstacles);
        }
    }

    Response get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).build());
    }

    /** Under a new key. */
    Response post(String path, String json) {
        return post(path, UUID.randomUUID().toString(), json);
    }

    Response post(String path, String key, String json) {
        return send(request(path, BodyPublishers.ofString(json))
                .header("Idempotency-Key", key)
                .build());
    }

    Response post(String path, BodyPublisher body, String contentType) {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", contentType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(body)
                .build());
    }

    Response postWithoutKey(String path, String json) {
        return send(request(path, BodyPublishers.ofString(json)).build());
    }

    private HttpRequest.Builder request(String path, BodyPublisher body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(body);
    }

    private Response send(HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            return new Response(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.headers().firstValue("Location"),
                    response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
