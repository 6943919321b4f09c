package dk.spor.app.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged program in the demo profile, on the embedded store. */
@TestInstance(Lifecycle.PER_CLASS)
class RunningSporIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REGISTRATION = """
            {"on": "2026-01-05", "name": {"given": "Åse Ærø", "family": "Ømark"}, "cpr": "610190-%s"}
            """;

    private DemoServer spor;

    @BeforeAll
    void start() throws Exception {
        spor = DemoServer.start();
    }

    @AfterAll
    void stop() throws Exception {
        spor.close();
    }

    @Test
    void givenAStart_thenItSaysWhereToLookHowToLogInAndWhereTheDataLies() {
        assertThat(spor.output())
                .contains("Spor is running at " + spor.url())
                .contains("sagsbehandler, leder, revisor or borger")
                .contains("SPOR_DEMO_PASSWORD")
                .contains("for evaluation")
                .contains("SPOR_MONGODB_URI")
                .doesNotContain("Exception")
                .doesNotContain(DemoServer.PASSWORD);
    }

    @ParameterizedTest
    @CsvSource({
        "/actuator/health, 200",
        "/login, 200",
        "/, 302",
        "/borgere, 302",
        "/borgere/01900000-0000-7000-8000-000000000001, 302",
        "/api/citizens?q=a, 401",
        "/api/projections, 401",
        "/actuator/metrics, 401",
        "/v3/api-docs, 401"
    })
    void givenNoLogin_thenNothingIsOpenButHealthAndTheLoginPage(String path, int status) throws Exception {
        assertThat(spor.get(null, path).statusCode()).isEqualTo(status);
    }

    @Test
    void givenALogin_thenTheApiIsDescribed() throws Exception {
        var described = json(spor.get("sagsbehandler", "/v3/api-docs"));

        assertThat(described.path("paths").size()).isGreaterThan(25);
    }

    @Test
    void givenTheSameRequestTwice_thenItIsRecordedOnceAndCanBeReadAtOnce() throws Exception {
        var first = spor.post("sagsbehandler", "/api/citizens", "key-once", REGISTRATION.formatted("0001"));
        var second = spor.post("sagsbehandler", "/api/citizens", "key-once", REGISTRATION.formatted("0001"));

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(json(second).path("citizenId")).isEqualTo(json(first).path("citizenId"));
        var citizen = json(first).path("citizenId").asText();
        var position = json(first).path("position").asLong();
        var journal = json(spor.get("revisor", "/api/citizens/" + citizen + "/journal?at-least=" + position));
        assertThat(journal.toString())
                .contains("citizen-registered")
                .contains("sagsbehandler")
                .contains("CASEWORKER");
        assertThat(spor.get("revisor", "/api/citizens/" + citizen + "/pathway?at-least=" + position)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void givenASessionBeforeTheEnrolment_thenTheProblemNamesTheRuleTheEntryAndItsDate() throws Exception {
        var citizen = register("0002");
        var referral = record(citizen, "referrals", "{\"on\": \"2026-02-01\", \"offer\": \"pitstop\"}");
        record(citizen, "referrals/" + referral + "/acceptance", "{\"on\": \"2026-02-02\"}");
        var enrolment = record(citizen, "referrals/" + referral + "/enrolment", "{\"on\": \"2026-02-03\"}");

        var refused = spor.post(
                "sagsbehandler",
                "/api/citizens/" + citizen + "/enrolments/" + enrolment + "/sessions/held",
                "key-early",
                "{\"on\": \"2026-02-01\", \"kind\": \"INDIVIDUAL\"}");

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(refused).path("rule").asText()).isNotBlank();
        assertThat(json(refused).path("obstacles").toString())
                .contains(enrolment)
                .contains("2026-02-03");
    }

    @Test
    void givenAnAuditor_thenNothingCanBeWritten() throws Exception {
        assertThat(spor.post("revisor", "/api/citizens", "key-auditor", REGISTRATION.formatted("0003"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void givenACitizen_thenOnlyTheirOwnPathwayIsOpen() throws Exception {
        var other = register("0004");

        assertThat(spor.get("borger", "/api/citizens/" + other + "/pathway").statusCode())
                .isEqualTo(403);
        assertThat(spor.get("borger", "/api/citizens?q=a").statusCode()).isEqualTo(403);
        assertThat(spor.get("borger", "/api/projections").statusCode()).isEqualTo(403);
    }

    @Test
    void givenAnAcknowledgedEntry_whenTheServerIsKilledAndStartedAgain_thenItIsThereAndNothingElseIsNew()
            throws Exception {
        var citizen = register("0005");
        record(citizen, "intakes", "{\"on\": \"2026-03-01\", \"channel\": \"SELF\", \"needs\": []}");
        var before =
                json(spor.get("leder", "/api/projections")).path(0).path("head").asLong();

        spor.killAndStartAgain();

        var journal = json(spor.get("revisor", "/api/citizens/" + citizen + "/journal"));
        assertThat(journal.toString()).contains("citizen-registered").contains("intake-recorded");
        assertThat(json(spor.get("leder", "/api/projections"))
                        .path(0)
                        .path("head")
                        .asLong())
                .isEqualTo(before);
    }

    private String register(String serial) throws Exception {
        var answer = spor.post("sagsbehandler", "/api/citizens", "register-" + serial, REGISTRATION.formatted(serial));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("citizenId").asText();
    }

    /** Records something and gives the entry that was made. */
    private String record(String citizen, String what, String json) throws Exception {
        var answer = spor.post("sagsbehandler", "/api/citizens/" + citizen + "/" + what, citizen + "/" + what, json);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).path("entryId").asText();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return JSON.readTree(answer.body());
    }
}
