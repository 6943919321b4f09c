package dk.spor.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenApiTest extends ServerTest {

    @Test
    void show() throws Exception {
        var docs = api().get("/v3/api-docs").is(200);
        java.nio.file.Files.writeString(java.nio.file.Path.of("target/openapi.json"), docs.body());
        assertThat(docs.body()).isNotBlank();
    }
}
