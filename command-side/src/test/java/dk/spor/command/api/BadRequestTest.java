package dk.spor.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRequestTest extends ServerTest {

    private static final String SOMEBODY = "/api/citizens/01900000-0000-7000-8000-00000000beef";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "/relapses | {\"on\": \"2026-02-30\"} | on | a date",
                "/relapses | {\"on\": \"01-02-2026\"} | on | a date",
                "/relapses | {\"on\": \"2026-01-01T10:00:00Z\"} | on | a date",
                "/relapses | {\"on\": \"\"} | on | a date",
                "/relapses | {\"on\": 20260101} | on | a date",
                "/relapses | {\"on\": [2026, 1, 1]} | on | a date",
                "/relapses | {\"on\": {\"$gt\": \"\"}} | on | a date",
                "/relapses | {\"on\": \"2026-01-01\", \"note\": \"\"} | note | some text",
                "/relapses | {\"on\": \"2026-01-01\", \"note\": 5} | note | ",
                "/relapses | {\"on\": \"2026-01-01\", \"note\": {\"$ne\": null}} | note | ",
                "/relapses | {\"on\": \"2026-01-01\", \"note\": \"halv \\ud83d\"} | note | whole characters",
                "/relapses | {\"on\": \"2026-01-01\", \"note\": \"nul \\u0000\"} | note | whole characters",
                "/moves | {\"on\": \"2026-01-01\", \"to\": \"SLOT\"} | to | one of STREET, NIGHT_CAFE, SHELTER",
                "/moves | {\"on\": \"2026-01-01\", \"to\": \"street\"} | to | one of STREET",
                "/moves | {\"on\": \"2026-01-01\", \"to\": 2} | to | one of STREET",
                "/referrals | {\"on\": \"2026-01-01\", \"offer\": \"Pit Stop\"} | offer | lower-case letters",
                "/referrals | {\"on\": \"2026-01-01\", \"offer\": \"pitstop\", \"intake\": \"7\"} | intake | 36 characters",
                "/intakes | {\"on\": \"2026-01-01\", \"channel\": \"SELF\", \"needs\": {}} | needs | an array",
                "/intakes | {\"on\": \"2026-01-01\", \"channel\": \"SELF\", \"needs\": [{\"dimension\": \"X\"}]} | needs[0].dimension | one of HOUSING",
                "/cti | {\"on\": \"2026-01-01\", \"focusAreas\": [\"HOUSING\", \"X\"]} | focusAreas[1] | one of HOUSING",
            })
    void givenAFieldThatCanNotBe_whenPosted_thenTheFieldAndWhatWouldBeRightAreNamed(
            String path, String json, String field, String expected) {
        var response = api().post(SOMEBODY + path, json);

        response.isProblem(400, "urn:spor:problem:invalid-field");
        assertThat(response.<String>json("$.field")).isEqualTo(field);
        assertThat(response.<String>json("$.expected")).contains(expected == null ? "" : expected);
        assertThat(response.body()).doesNotContain("$gt", "$ne", "halv", "SLOT", "Pit Stop", "01-02-2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"50\"", "1.5", "true", "[]", "99999999999", "1e99"})
    void givenMinutesThatAreNoWholeNumber_whenPosted_thenTheFieldIsNamed(String minutes) {
        var response = api().post(
                        SOMEBODY + "/enrolments/01900000-0000-7000-8000-000000000009/sessions/held",
                        "{\"on\": \"2026-01-01\", \"kind\": \"GROUP\", \"minutes\": %s}".formatted(minutes));

        response.isProblem(400, "urn:spor:problem:invalid-field");
        assertThat(response.<String>json("$.field")).isEqualTo("minutes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "/relapses | {} | on",
                "/relapses | {\"on\": null} | on",
                "/intakes | {\"on\": \"2026-01-01\"} | channel",
                "/intakes | {\"on\": \"2026-01-01\", \"channel\": \"SELF\", \"needs\": [{\"note\": \"x\"}]} | needs[0].dimension",
                "/intakes | {\"on\": \"2026-01-01\", \"channel\": \"SELF\", \"needs\": [null]} | needs[0]",
                "/cti | {\"on\": \"2026-01-01\", \"focusAreas\": [null]} | focusAreas[0]",
            })
    void givenARequiredFieldIsMissing_whenPosted_thenItIsNamed(String path, String json, String field) {
        var response = api().post(SOMEBODY + path, json);

        response.isProblem(400, "urn:spor:problem:missing-field");
        assertThat(response.<String>json("$.field")).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{\"on\": \"2026-01-01\", \"name\": {\"given\": \"Bo\"}} | missing-field | name.family",
                "{\"on\": \"2026-01-01\", \"name\": {\"given\": \"Bo\", \"family\": \" \"}} | invalid-field | name.family",
                "{\"on\": \"2026-01-01\", \"name\": {\"given\": \"Bo\", \"family\": 5}} | invalid-field | name.family",
                "{\"on\": \"2026-01-01\", \"name\": {\"given\": \"Bo\", \"family\": \"Ås\"}, \"cpr\": \"6113901234\"} | invalid-field | cpr",
            })
    void givenANameOrNumberThatCanNotBe_whenRegistered_thenTheFieldIsNamedAndTheNumberNotRepeated(
            String json, String problem, String field) {
        var response = api().post("/api/citizens", json);

        response.isProblem(400, "urn:spor:problem:" + problem);
        assertThat(response.<String>json("$.field")).isEqualTo(field);
        assertThat(response.body()).doesNotContain("6113901234");
    }

    @Test
    void givenAnUnknownField_whenPosted_thenTheKnownOnesAreNamedAndTheUnknownNotRepeated() {
        var response = api().post(SOMEBODY + "/relapses", "{\"on\": \"2026-01-01\", \"6101901234\": 1}");

        response.isProblem(400, "urn:spor:problem:unknown-field");
        assertThat(response.<String>json("$.expected")).isEqualTo("only note, on");
        assertThat(response.body()).doesNotContain("6101901234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"on\": \"2026-01-01\"",
                "{'on': '2026-01-01'}",
                "{\"on\": \"2026-01-01\"} hemmeligt",
                "hemmeligt",
                "{\"on\": \"2026-01-01\", \"on\": \"2026-01-02\"}"
            })
    void givenWhatIsNotJson_whenPosted_thenSaidSoAndNotRepeated(String text) {
        var response = api().post(SOMEBODY + "/relapses", text);

        response.isProblem(400, "urn:spor:problem:malformed-json");
        assertThat(response.body()).doesNotContain("hemmeligt", "2026-01-0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "5", "\"hemmeligt\"", "[{\"on\": \"2026-01-01\"}]"})
    void givenJsonThatIsNoObject_whenPosted_thenBadRequest(String json) {
        var response = api().post(SOMEBODY + "/relapses", json);

        response.isProblem(400, "urn:spor:problem:invalid-field");
        assertThat(response.<String>json("$.expected")).isEqualTo("a JSON object");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void givenNoBody_whenPosted_thenBadRequest(String nothing) {
        api().post(SOMEBODY + "/relapses", nothing).isProblem(400, "urn:spor:problem:missing-body");
    }

    @Test
    void givenBytesThatAreNoUtf8_whenPosted_thenBadRequest() {
        var bytes = "{\"on\": \"2026-01-01\", \"note\": \"?\"}".getBytes(UTF_8);
        bytes[bytes.length - 3] = (byte) 0xE6;

        api().post(SOMEBODY + "/relapses", BodyPublishers.ofByteArray(bytes), "application/json")
                .isProblem(400, "urn:spor:problem:malformed-json");
    }

    @Test
    void givenThousandsOfNestedArrays_whenPosted_thenBadRequest() {
        api().post(SOMEBODY + "/cti", "{\"on\": \"2026-01-01\", \"focusAreas\": " + "[".repeat(100_000))
                .is(400);
    }

    @Test
    void givenNoKey_whenPosted_thenTheHeaderIsNamed() {
        var response = api().postWithoutKey(SOMEBODY + "/relapses", "{\"on\": \"2026-01-01\"}");

        response.isProblem(400, "urn:spor:problem:missing-idempotency-key");
        assertThat(response.<String>json("$.detail")).contains("Idempotency-Key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with space", "tab\there"})
    void givenAKeyThatCanNotBe_whenPosted_thenBadRequest(String key) {
        api().post(SOMEBODY + "/relapses", key, "{\"on\": \"2026-01-01\"}")
                .isProblem(400, "urn:spor:problem:invalid-field");
    }

    @Test
    void givenACitizenThatIsNoUuid_whenPosted_thenBadRequestAndNotRepeated() {
        var response = api().post("/api/citizens/6101901234/relapses", "{\"on\": \"2026-01-01\"}");

        response.isProblem(400, "urn:spor:problem:invalid-field");
        assertThat(response.<String>json("$.field")).isEqualTo("citizenId");
        assertThat(response.body()).doesNotContain("6101901234");
    }

    @Test
    void givenMoreThanAMebibyte_whenPosted_thenTooLarge() {
        api().post(SOMEBODY + "/relapses", tooLarge()).isProblem(413, "urn:spor:problem:body-too-large");
    }

    @Test
    void givenMoreThanAMebibyteOfUnknownLength_whenPosted_thenTooLarge() {
        var chunked = BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(tooLarge().getBytes(UTF_8)));

        api().post(SOMEBODY + "/relapses", chunked, "application/json")
                .isProblem(413, "urn:spor:problem:body-too-large");
    }

    @Test
    void givenANoteThatIsTooLong_whenPosted_thenBadRequestWithItsLength() {
        var response = api().post(
                        SOMEBODY + "/relapses",
                        "{\"on\": \"2026-01-01\", \"note\": \"%s\"}".formatted("æ".repeat(10_001)));

        response.isProblem(400, "urn:spor:problem:invalid-field");
        assertThat(response.<String>json("$.detail")).contains("10001 characters");
    }

    @Test
    void givenAForm_whenPosted_thenUnsupported() {
        api().post(SOMEBODY + "/relapses", BodyPublishers.ofString("on=2026-01-01"), "text/plain")
                .isProblem(415, "urn:spor:problem:unsupported-media-type");
    }

    private static String tooLarge() {
        return "{\"on\": \"2026-01-01\", \"note\": \"" + "x".repeat(1024 * 1024) + "\"}";
    }
}
