package dk.spor.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectionApiTest extends ServerTest {

    private static final String UNTOLD = """
            {"on": "2026-02-01", "reason": "WRITTEN_WRONGLY", "instead": %s}
            """;

    @Test
    void givenASession_whenCorrectedAndThatTakenBack_thenEachIsRecordedOnce() {
        var citizen = citizen();
        var enrolment = enrolment(citizen, offer("DRUG_TREATMENT"));
        var session = api().post(citizen + "/enrolments/" + enrolment + "/sessions/held", """
                        {"on": "2026-01-15", "kind": "INDIVIDUAL", "minutes": 50}
                        """)
                .is(201)
                .entry();

        var body = UNTOLD.formatted("""
                {"command": "miss-session", "on": "2026-01-15", "enrolment": "%s", "kind": "INDIVIDUAL", "note": "🙂 Æ"}
                """.formatted(enrolment));
        var correction = api().post(citizen + "/entries/" + session + "/correction", "once", body)
                .is(201)
                .entry();
        api().post(citizen + "/entries/" + session + "/correction", "once", body)
                .is(200);
        api().post(
                        citizen + "/entries/" + session + "/correction",
                        "once",
                        body.replace("miss-session", "hold-session"))
                .isRefusal("idempotency-key-reused", correction);
        api().post(citizen + "/entries/" + correction + "/retraction", """
                        {"on": "2026-02-02", "reason": "CORRECTION_WRONG", "note": "han kom alligevel"}
                        """).is(201);
    }

    @Test
    void givenSomethingHappenedInIt_whenTheEnrolmentIsRetracted_thenTheAnswerNamesWhatWouldBeImpossible() {
        var citizen = citizen();
        var enrolment = enrolment(citizen, offer("DRUG_TREATMENT"));
        var session = api().post(citizen + "/enrolments/" + enrolment + "/sessions/missed", """
                        {"on": "2026-01-15", "kind": "GROUP"}
                        """)
                .is(201)
                .entry();

        var response = api().post(citizen + "/entries/" + enrolment + "/retraction", """
                {"on": "2026-02-02", "reason": "OTHER_CITIZEN"}
                """);

        response.isProblem(409, "urn:spor:rule:correction-leaves-possible");
        response.isRefusal("correction-leaves-possible", session);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{\"command\": \"make-coffee\", \"on\": \"2026-01-01\"} | instead.command | hold-session",
                "{\"on\": \"2026-01-01\"} | instead.command | hold-session",
                "\"hold-session\" | instead.command | hold-session",
                "{\"command\": {\"$ne\": null}} | instead.command | hold-session",
                "{\"command\": \"retract-entry\", \"on\": \"2026-01-01\"} | instead.command | hold-session",
                "{\"command\": \"offer-place\", \"on\": \"2026-01-01\"} | instead.command | hold-session",
                "{\"command\": \"observe-relapse\", \"on\": \"2026-02-30\"} | instead.on | a date",
                "{\"command\": \"move-home\", \"on\": \"2026-01-01\", \"to\": \"SLOT\"} | instead.to | one of STREET",
            })
    void givenSomethingInsteadThatCanNotBeAskedFor_whenPosted_thenTheFieldAndWhatWouldBeRightAreNamed(
            String instead, String field, String expected) {
        var response = api().post(somebodysEntry() + "/correction", UNTOLD.formatted(instead));

        response.isProblem(400, "urn:spor:problem:invalid-field");
        assertThat(response.<String>json("$.field")).isEqualTo(field);
        assertThat(response.<String>json("$.expected")).contains(expected);
        assertThat(response.body()).doesNotContain("$ne", "make-coffee", "SLOT");
    }

    @Test
    void givenAFieldIsMissingInWhatIsToBeSaidInstead_whenPosted_thenItIsNamed() {
        api().post(
                        somebodysEntry() + "/correction",
                        UNTOLD.formatted("{\"command\": \"move-home\", \"on\": \"2026-01-01\"}"))
                .isProblem(400, "urn:spor:problem:missing-field");
    }

    private static String somebodysEntry() {
        return "/api/citizens/01900000-0000-7000-8000-00000000beef/entries/01900000-0000-7000-8000-00000000feed";
    }
}
