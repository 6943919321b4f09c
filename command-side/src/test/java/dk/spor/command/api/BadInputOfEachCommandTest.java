package dk.spor.command.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dk.spor.command.api.Client.Response;
import dk.spor.command.api.Endpoint.Place;
import dk.spor.recording.RecordedEvent;
import dk.spor.wire.EventJson;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What is wrong in a request, for every command that the API's description names: each has a proper answer, and none
 * leaves anything in the log.
 */
class BadInputOfEachCommandTest extends ServerTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String NOBODY = "01900000-0000-7000-8000-00000000dead";
    private static final int ENOUGH_FOR_EVERY_TEXT = 1_000_000;
    private static final int MORE_THAN_IS_READ = 1024 * 1024;

    /** What stays text, whatever it would be elsewhere. */
    private static final List<String> TEXTS = List.of(
            "👩‍👩‍👧 🇩🇰 𝔖",
            "Blåbærgrød på Ærø, e\u0301 og \u202Eomvendt",
            "'; DROP TABLE citizens; --",
            "{\"$gt\": \"\"}",
            "$where: sleep(9)",
            "${jndi:ldap://x} <script>alert(1)</script> ../../x %00 \\");

    /** What no field takes: an operator for MongoDB, and the values of the JSON types that it does not have. */
    private static final List<String> OF_ANOTHER_TYPE =
            List.of("{\"$ne\": null}", "[{\"$gt\": \"\"}]", "true", "7.5", "\"\\u0000\"", "\"\"");

    private static final List<String> NO_DAYS = List.of("2026-02-29", "31-12-2026", "0000-00-00", "i går", "");

    /** Days by the calendar, and none on which anything of this can have happened. */
    private static final List<String> OTHER_AGES = List.of("9999-12-31", "+999999999-12-31", "-0044-03-15");

    @SuppressWarnings("NullAway.Init")
    private Client api;

    @SuppressWarnings("NullAway.Init")
    private List<Endpoint> endpoints;

    @SuppressWarnings("NullAway.Init")
    private String citizenId;

    @SuppressWarnings("NullAway.Init")
    private String offer;

    @BeforeEach
    void readsTheDescription() {
        api = api();
        endpoints = Endpoint.all(api.get("/v3/api-docs").is(200).body());
        var address = citizen();
        citizenId = address.substring(address.lastIndexOf('/') + 1);
        offer = offer("DRUG_TREATMENT");
    }

    @TestFactory
    Stream<DynamicTest> givenABodyAsDescribed_whenPosted_thenItCanBeRead() {
        return each(endpoint -> {
            var answer = post(endpoint, endpoint.body());

            assertThat(answer.response.status()).as(answer.response.body()).isIn(201, 403, 404, 409);
            answer.isWhole();
        });
    }

    @TestFactory
    Stream<DynamicTest> givenAFieldOfAnotherType_whenPosted_thenItIsNamedAndNothingIsRecorded() {
        return eachPlace((endpoint, place) -> {
            for (var wrong : OF_ANOTHER_TYPE.stream()
                    .map(JSON::readTree)
                    .filter(it -> !fits(place, it))
                    .toList()) {
                var answer = post(endpoint, endpoint.with(place, wrong));

                answer.refusesTheTypeOf(place);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> givenARequiredFieldIsNull_whenPosted_thenItIsNamedAndNothingIsRecorded() {
        return eachPlace((endpoint, place) -> {
            var answer = post(endpoint, endpoint.with(place, JsonNodeFactory.instance.nullNode()));

            if (place.required() && !place.is("boolean") && !place.is("integer")) {
                answer.isProblem("missing-field", place);
            } else {
                answer.isWhole();
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> givenATextOfAnyCharacters_whenPosted_thenItIsStoredToTheLetterOrNotAtAll() {
        return eachPlace((endpoint, place) -> {
            for (var text : place.isText() ? TEXTS : List.<String>of()) {
                var answer = post(endpoint, endpoint.with(place, JsonNodeFactory.instance.stringNode(text)));

                answer.isWhole();
                assertThat(answer.response.status() == 201).as("stored").isEqualTo(answer.holds(text));
                assertThat(answer.response.body()).doesNotContain(text);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> givenAnIntakeOrAnOpening_whenPostedWithATextOfAnyCharacters_thenItIsStored() {
        return Stream.of("/api/citizens/{citizenId}/intakes", "/api/offers/{offer}/opening")
                .map(path -> endpoints.stream()
                        .filter(it -> it.path().equals(path))
                        .findFirst()
                        .orElseThrow())
                .flatMap(endpoint -> endpoint.places().stream()
                        .filter(Place::isText)
                        .flatMap(place -> TEXTS.stream()
                                .map(text ->
                                        dynamicTest(endpoint + " " + place.path() + " " + TEXTS.indexOf(text), () -> {
                                            var body = endpoint.with(place, JsonNodeFactory.instance.stringNode(text));
                                            assertThat(post(endpoint, body).holds(text))
                                                    .isTrue();
                                        }))));
    }

    @TestFactory
    Stream<DynamicTest> givenATextOfAMillionCharacters_whenPosted_thenTheFieldIsNamedAndNothingIsRecorded() {
        var million = JsonNodeFactory.instance.stringNode("x".repeat(ENOUGH_FOR_EVERY_TEXT));
        return eachPlace((endpoint, place) -> {
            if (place.isText()) {
                post(endpoint, endpoint.with(place, million)).refusesTheFormOf(place);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> givenMoreThanAMebibyte_whenPosted_thenNothingIsRecorded() {
        return each(endpoint -> {
            var answer = post(endpoint, citizenId, offer, endpoint.body() + " ".repeat(MORE_THAN_IS_READ));

            answer.response.isProblem(413, "urn:spor:problem:body-too-large");
            assertThat(answer.recorded).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> givenACitizenOrOfferThatSporDoesNotKnow_whenPosted_thenNotFoundAndNothingIsRecorded() {
        return endpoints.stream()
                .filter(it -> it.path().contains("{") && !it.opens())
                .map(endpoint -> dynamicTest(endpoint.path(), () -> {
                    var answer =
                            post(endpoint, NOBODY, "ukendt", endpoint.body().toString());

                    answer.response.isProblem(
                            404,
                            "urn:spor:rule:"
                                    + (endpoint.isAboutACitizen() ? "citizen-registered-first" : "offer-opened-first"));
                    assertThat(answer.recorded).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> givenAnEntryThatSporDoesNotKnow_whenPosted_thenRefusedAndNothingIsRecorded() {
        return endpoints.stream()
                .filter(it -> it.address("", "").matches(".*[0-9a-f]{8}-.*"))
                .map(endpoint -> dynamicTest(endpoint.path(), () -> {
                    var answer = post(endpoint, endpoint.body());

                    assertThat(answer.response.status())
                            .as(answer.response.body())
                            .isEqualTo(409);
                    answer.isWhole();
                }));
    }

    @TestFactory
    Stream<DynamicTest> givenADayThatIsNone_whenPosted_thenItIsNamedAndNothingIsRecorded() {
        return eachPlace((endpoint, place) -> {
            for (var day : place.isDate() ? NO_DAYS : List.<String>of()) {
                post(endpoint, endpoint.with(place, JsonNodeFactory.instance.stringNode(day)))
                        .isProblem("invalid-field", place);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> givenItHappenedInAnotherAge_whenPosted_thenRefusedAndNothingIsRecorded() {
        return eachPlace((endpoint, place) -> {
            for (var day : place.path().equals("on") ? OTHER_AGES : List.<String>of()) {
                var answer = post(endpoint, endpoint.with(place, JsonNodeFactory.instance.stringNode(day)));

                assertThat(answer.response.status())
                        .as(day + answer.response.body())
                        .isBetween(400, 499);
                answer.isWhole();
            }
        });
    }

    private static boolean fits(Place place, JsonNode value) {
        return value.isBoolean() && place.is("boolean") || value.isNumber() && place.is("number");
    }

    private Stream<DynamicTest> each(Consumer<Endpoint> test) {
        return endpoints.stream().map(it -> dynamicTest(it.path(), () -> test.accept(it)));
    }

    private Stream<DynamicTest> eachPlace(BiConsumer<Endpoint, Place> test) {
        return each(endpoint -> endpoint.places().forEach(place -> test.accept(endpoint, place)));
    }

    private Answer post(Endpoint endpoint, JsonNode body) {
        return post(endpoint, citizenId, endpoint.opens() ? "o" + UUID.randomUUID() : offer, body.toString());
    }

    private Answer post(Endpoint endpoint, String aboutCitizen, String aboutOffer, String body) {
        var key = UUID.randomUUID().toString();
        var response = api.post(endpoint.address(aboutCitizen, aboutOffer), key, body.replace(Endpoint.OFFER, offer));
        var recorded = log.readAfter(0, Integer.MAX_VALUE).stream()
                .filter(it -> it.recording().request().toString().equals(key))
                .toList();
        return new Answer(response, recorded);
    }

    /** What came back, and what was recorded because of it. */
    private record Answer(Response response, List<RecordedEvent> recorded) {

        /** It is recorded if the answer says so, and is a problem otherwise, with nothing recorded. */
        void isWhole() {
            if (response.status() == 201) {
                assertThat(recorded).isNotEmpty();
            } else {
                assertThat(response.status()).as(response.body()).isBetween(400, 499);
                assertThat(response.type()).isEqualTo("application/problem+json");
                assertThat(response.<String>json("$.type")).startsWith("urn:spor:");
                assertThat(response.<String>json("$.detail")).isNotBlank();
                assertThat(recorded).isEmpty();
            }
        }

        /** In that place, or where an element of it stands. */
        void isProblem(String problem, Place place) {
            response.isProblem(400, "urn:spor:problem:" + problem);
            assertThat(response.<String>json("$.field")).matches(Pattern.quote(place.path()) + "(\\[0])?(\\.\\w+)?");
            assertThat(recorded).isEmpty();
        }

        /** An operator for MongoDB is a field that is not known, where an object is right. */
        void refusesTheTypeOf(Place place) {
            if (response.body().contains("urn:spor:problem:unknown-field")) {
                isProblem("unknown-field", place);
            } else {
                refusesTheFormOf(place);
            }
        }

        /** What an offer is called has a rule of its own. */
        void refusesTheFormOf(Place place) {
            assertThat(recorded).isEmpty();
            if (response.status() == 409) {
                response.isRefusal("offer-named");
            } else {
                isProblem("invalid-field", place);
            }
        }

        boolean holds(String text) {
            return recorded.stream()
                    .map(it -> JSON.readTree(EventJson.write(it.event())))
                    .anyMatch(it -> hasText(it, text));
        }

        private static boolean hasText(JsonNode node, String text) {
            return node.isString()
                    ? node.stringValue().equals(text)
                    : node.valueStream().anyMatch(it -> hasText(it, text));
        }
    }
}
