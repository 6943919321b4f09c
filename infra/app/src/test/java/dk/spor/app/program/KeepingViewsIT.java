package dk.spor.app.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may see how the views do and who may act on them, in the packaged program; and that acting does something. */
@TestInstance(Lifecycle.PER_CLASS)
class KeepingViewsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private DemoServer spor;

    @BeforeAll
    void start() throws Exception {
        spor = DemoServer.start();
    }

    @AfterAll
    void stop() throws Exception {
        spor.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/projections,           401, 200, 200, 200, 403",
        "/api/projections/set-aside, 401, 403, 200, 200, 403",
        "/actuator/metrics,          401, 403, 200, 200, 403",
        "/actuator/prometheus,       401, 403, 200, 200, 403"
    })
    void givenWhatIsToldOfTheViews_thenEachRoleSeesWhatItMay(
            String path, int nobody, int caseworker, int supervisor, int auditor, int citizen) throws Exception {
        assertThat(spor.get(null, path).statusCode()).isEqualTo(nobody);
        assertThat(spor.get("sagsbehandler", path).statusCode()).isEqualTo(caseworker);
        assertThat(spor.get("leder", path).statusCode()).isEqualTo(supervisor);
        assertThat(spor.get("revisor", path).statusCode()).isEqualTo(auditor);
        assertThat(spor.get("borger", path).statusCode()).isEqualTo(citizen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rebuild              | {\"projections\": [\"offer\"], \"afresh\": false} | 202",
                "rebuild/cancellation | {\"projections\": [\"offer\"]}                    | 202",
                "set-aside/retry      | []                                                | 200"
            })
    void givenWhatCanBeDone_thenSupervisorsMayAndNobodyElse(String what, String body, int done) throws Exception {
        assertThat(post(null, what, body).statusCode()).isEqualTo(401);
        for (var user : List.of("sagsbehandler", "revisor", "borger")) {
            assertThat(post(user, what, body).statusCode()).as(user).isEqualTo(403);
        }
        awaitNoRebuild();

        assertThat(post("leder", what, body).statusCode()).isEqualTo(done);
    }

    @Test
    void givenARebuildIsAskedFor_thenItIsMadeAndSwappedInAndTheOthersStayAsTheyAre() throws Exception {
        awaitNoRebuild();
        int before = projection("cti").path("generation").asInt();
        int citizens = projection("citizen").path("generation").asInt();

        assertThat(post("leder", "rebuild", "{\"projections\": [\"cti\"], \"afresh\": true}")
                        .statusCode())
                .isEqualTo(202);

        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (projection("cti").path("generation").asInt() == before) {
            assertThat(System.nanoTime()).as("the rebuild comes to its end").isLessThan(deadline);
        }
        assertThat(projection("cti").path("generation").asInt()).isEqualTo(before + 1);
        assertThat(projection("cti").path("state").asText()).isEqualTo("LIVE");
        assertThat(projection("citizen").path("generation").asInt()).isEqualTo(citizens);
    }

    @Test
    void givenAnUnknownProjection_thenTheRefusalNamesThoseThereAre() throws Exception {
        var refused = post("leder", "rebuild", "{\"projections\": [\"pathways\"], \"afresh\": false}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("pathway, cti, citizen, offer");
    }

    @Test
    void givenMetrics_thenEachProjectionTellsWhereItIsAndWhetherAnythingStandsStill() throws Exception {
        var metrics = spor.get("revisor", "/actuator/prometheus").body();

        for (var projection : List.of("pathway", "cti", "citizen", "offer")) {
            assertThat(metrics)
                    .contains("spor_projection_set_aside{projection=\"" + projection + "\"} 0.0")
                    .contains("spor_projection_live{projection=\"" + projection + "\"} 1.0")
                    .containsPattern("spor_projection_position\\{projection=\"" + projection + "\"} [1-9]")
                    .contains("spor_projection_lag{projection=\"" + projection + "\"} ")
                    .contains("spor_projection_lag_seconds{projection=\"" + projection + "\"} ")
                    .contains("spor_projection_rate{projection=\"" + projection + "\"} ");
        }
    }

    private void awaitNoRebuild() throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (projections().anyMatch(each -> !each.path("rebuild").isNull())) {
            assertThat(System.nanoTime())
                    .as("the rebuild before comes to its end")
                    .isLessThan(deadline);
        }
    }

    private JsonNode projection(String name) throws Exception {
        return projections()
                .filter(each -> each.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Stream<JsonNode> projections() throws Exception {
        var answer = JSON.readTree(spor.get("leder", "/api/projections").body());
        return StreamSupport.stream(answer.spliterator(), false);
    }

    private HttpResponse<String> post(@Nullable String user, String what, String body) throws Exception {
        return spor.post(user, "/api/projections/" + what, "keeping-views", body);
    }
}
