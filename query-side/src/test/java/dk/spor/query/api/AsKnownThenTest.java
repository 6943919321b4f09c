package dk.spor.query.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.spor.events.CitizenEvent;
import dk.spor.events.OfferEvent;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.query.testing.RandomTown;
import dk.spor.testing.Examples;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was answered once is answered again to whoever asks for that moment, whatever was recorded since. */
class AsKnownThenTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CITIZENS = 8;
    private static final List<String> OF_A_CITIZEN = List.of("pathway", "cti", "journal", "plan", "offers-that-fit");
    private static final List<String> OF_EVERYBODY = List.of(
            "/api/deadlines",
            "/api/homelessness",
            "/api/caseload",
            "/api/treatment-courses?from=2024-01-01&to=2025-12-31");

    private final Facts facts = new Facts();
    private final InMemoryLog log = new InMemoryLog();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2030-01-01T11:00:00Z"));
    private final QuerySide querySide = new QuerySide(log, new Now(), citizen -> true);
    private final MockMvcTester client = querySide.client();

    private record Answer(int status, String body) {}

    @AfterEach
    void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void givenARandomHistory_whenEveryAnswerIsAskedForAgainAsOfItsMoment_thenEveryByteIsTheSame(long seed)
            throws Exception {
        var answers = new LinkedHashMap<String, Answer>();
        for (var event : RandomTown.events(seed, CITIZENS, 30)) {
            long position = log.append(event).position();
            now.updateAndGet(instant -> instant.plus(Duration.ofHours(7)));
            if (event instanceof CitizenEvent about) {
                for (var view : OF_A_CITIZEN) {
                    var path = "/api/citizens/" + about.citizenId() + "/" + view;
                    var live = get(path + "?at-least=" + position);
                    answers.put(path + "?on=" + at(live, "on") + "&known-at=" + at(live, "knownAt"), live);
                }
            }
            if (event instanceof OfferEvent about) {
                var path = "/api/offers/" + about.offer() + "/places";
                var live = get(path + "?at-least=" + position);
                answers.put(path + "?on=" + at(live, "on") + "&known-at=" + at(live, "knownAt"), live);
            }
            if (position % 5 == 0) {
                for (var path : OF_EVERYBODY) {
                    var live = get(path);
                    var then = "known-at=" + at(live, "knownAt");
                    if (!then.equals("known-at=0")) {
                        answers.put(path + (path.contains("?") ? "&" : "?on=" + at(live, "on") + "&") + then, live);
                    }
                }
            }
        }

        var different = new ArrayList<String>();
        answers.forEach((uri, live) -> {
            if (!get(uri).equals(live)) {
                different.add(uri);
            }
        });

        System.out.printf(
                "history %d: %d events of %d citizens, %d moments compared, %d different%n",
                seed, log.head(), CITIZENS, answers.size(), different.size());
        assertThat(answers).hasSizeGreaterThan(1_000);
        assertThat(answers.values()).extracting(Answer::status).containsOnly(200);
        assertThat(different).isEmpty();
    }

    @Test
    void givenALateEntry_whenAskedAsOfAnInstantBeforeIt_thenItIsNotKnown_andAsOfADayBeforeIt_thenItIsNotTrue()
            throws Exception {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));
        var referred = facts.referred("2026-01-06", Facts.PITSTOP);
        log.append(referred);
        var enrolled = facts.enrolled("2026-02-01", referred);
        var recorded = log.append(enrolled);
        long later = log.append(facts.relapsed("2026-01-20")).position();
        var path = "/api/citizens/" + facts.citizen() + "/pathway";

        var then = get(path + "?known-at=" + recorded.recordedAt());
        var before = get(path + "?on=2026-01-31&at-least=" + later);

        assertThat(json(then).get("knownAt").asLong()).isEqualTo(recorded.position());
        assertThat(json(then).get("relapses")).isEmpty();
        assertThat(json(then).at("/lanes/0/enrolments")).hasSize(1);
        assertThat(json(before).get("on").asText()).isEqualTo("2026-01-31");
        assertThat(json(before).get("relapses")).hasSize(1);
        assertThat(json(before).at("/lanes/0/enrolments")).isEmpty();
        assertThat(get(path + "?known-at=" + Examples.recordedAt().plusSeconds(1))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "known-at=0 | known-at | lies before the log's beginning",
                "known-at=-3 | known-at | lies before the log's beginning",
                "known-at=3 | known-at | lies behind the log's end",
                "known-at=999999999999999999 | known-at | a position from 1 to 2",
                "known-at=9999999999999999999 | known-at | is neither a position nor an instant",
                "known-at=2030-02-01T12:00:00Z | known-at | lies in the future",
                "known-at=1999-02-01T12:00:00Z | known-at | lies before the log's first event",
                "known-at=2026-02-01T12:00:00 | known-at | with its offset",
                "known-at=yesterday | known-at | is neither a position nor an instant",
                "known-at= | known-at | is neither a position nor an instant",
                "known-at=1&at-least=2 | at-least | lies behind what was known then",
                "on=2026-02-30 | on | is no day",
                "on=2026-05-04T12:00:00Z | on | is no day",
            })
    void givenAMomentThatThereIsNot_whenAskedFor_thenItSaysWhatWouldBeRight(
            String parameters, String field, String told) throws Exception {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));
        log.append(facts.relapsed("2026-01-20"));

        var citizen = "/api/citizens/" + facts.citizen();
        for (var path : List.of(
                citizen + "/pathway?",
                citizen + "/journal?",
                citizen + "/plan?",
                citizen + "/offers-that-fit?",
                "/api/homelessness?",
                "/api/deadlines?",
                "/api/caseload?",
                "/api/offers?")) {
            if (!path.startsWith(citizen) && parameters.contains("at-least")) {
                continue;
            }
            var answer = get(path + parameters.replace("+", "%2B"));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(json(answer).get("field").asText()).isEqualTo(field);
            assertThat(json(answer).get("detail").asText()
                            + json(answer).get("expected").asText())
                    .contains(told);
        }
    }

    @Test
    void givenACitizenOfWhomNothingWasKnownThen_whenAskedFor_thenThereWasNone() {
        log.append(new Facts(2).registered("2026-01-05", "Bo", "Opdigtet", null));
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));

        assertThat(get("/api/citizens/" + facts.citizen() + "/pathway?known-at=1")
                        .status())
                .isEqualTo(404);
    }

    private Answer get(String uri) {
        try {
            var response = client.get().uri(java.net.URI.create(uri)).exchange().getResponse();
            return new Answer(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode json(Answer answer) throws Exception {
        return JSON.readTree(answer.body());
    }

    private static String at(Answer answer, String field) throws Exception {
        return json(answer).get(field).asText();
    }

    private final class Now extends Clock {

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
