package dk.spor.app.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.spor.app.demo.DemoData;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Whoever reads about a citizen leaves an entry, whichever way they read; and it is there when the answer is. */
@TestInstance(Lifecycle.PER_CLASS)
class RecordedReadsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CITIZEN = Pattern.compile("\"citizen\" ?: ?\"([0-9a-f-]{36})\"");

    private DemoServer spor;
    private List<String> citizens;

    @BeforeAll
    void start() throws Exception {
        spor = DemoServer.start();
        citizens =
                new ArrayList<>(citizensIn(spor.get("leder", "/api/deadlines").body()));
    }

    @AfterAll
    void stop() throws Exception {
        spor.close();
    }

    @Test
    void givenEveryAddressThatCanBeRead_thenThoseWhomItsAnswerSpeaksOfAreWhoseReadIsRecorded_onceARequest()
            throws Exception {
        var citizen = citizens.getFirst();
        var paths = new ArrayList<String>();
        json(spor.get("leder", "/v3/api-docs").body())
                .path("paths")
                .properties()
                .forEach(path -> {
                    if (path.getValue().has("get")) {
                        paths.add(path.getKey());
                    }
                });
        int recorded = 0;

        for (var path : paths) {
            var address = filledIn(path, citizen);
            if (address.contains("{")) {
                continue;
            }
            long before = newest();
            var answer = spor.get("leder", address);
            var after = readsAfter(before);
            if (answer.statusCode() == 200) {
                var spokenOf = citizensIn(answer.body());
                if (path.startsWith("/api/citizens/{id}")) {
                    spokenOf.add(citizen);
                }
                assertThat(after).as(path).hasSizeLessThanOrEqualTo(1);
                assertThat(after.isEmpty() ? Set.of() : citizensOf(after.getFirst()))
                        .as(path)
                        .containsAll(spokenOf);
                recorded += after.size();
            } else {
                assertThat(answer.statusCode()).as(path + " " + answer.body()).isIn(400, 404);
            }
        }

        System.out.printf("%d addresses read, %d entries%n", paths.size(), recorded);
        assertThat(recorded).isGreaterThan(10);
    }

    @Test
    void givenACaseIsRead_thenWhoInWhichRoleWhatForAndAtWhichTimeIsRecorded() throws Exception {
        var citizen = citizens.get(1);

        spor.get("revisor", "/api/citizens/" + citizen + "/pathway?on=2026-05-04&known-at=900");

        var entry = json(spor.get("leder", "/api/citizens/" + citizen + "/reads")
                        .body())
                .at("/reads/0");
        assertThat(entry.path("by").asText()).isEqualTo("revisor");
        assertThat(entry.path("role").asText()).isEqualTo("AUDITOR");
        assertThat(entry.path("purpose").asText()).isEqualTo("AUDIT");
        assertThat(entry.path("what").asText()).isEqualTo("GET /api/citizens/{id}/pathway");
        assertThat(entry.path("on").asText()).isEqualTo("2026-05-04");
        assertThat(entry.path("knownAt").asText()).isEqualTo("900");
    }

    @Test
    void givenTheServerIsKilledRightAfterAnAnswer_thenTheEntryIsThere() throws Exception {
        var citizen = citizens.get(2);
        assertThat(spor.get("sagsbehandler", "/api/citizens/" + citizen + "/plan")
                        .statusCode())
                .isEqualTo(200);

        spor.killAndStartAgain();

        var entry = json(spor.get("leder", "/api/citizens/" + citizen + "/reads")
                        .body())
                .at("/reads/0");
        assertThat(entry.path("what").asText()).isEqualTo("GET /api/citizens/{id}/plan");
        assertThat(entry.path("by").asText()).isEqualTo("sagsbehandler");
    }

    @Test
    void givenTheCitizenThemselves_thenTheySeeWhenInWhichRoleAndWhatFor_andNotByWhom() throws Exception {
        assertThat(spor.get("borger", "/api/citizens/" + citizens.getFirst() + "/reads")
                        .statusCode())
                .isEqualTo(403);
        var own = DemoData.BORGER;
        spor.get("sagsbehandler", "/api/citizens/" + own + "/plan");

        var reads = json(spor.get("borger", "/api/citizens/" + own + "/reads").body())
                .path("reads");

        assertThat(reads).isNotEmpty().allSatisfy(read -> {
            assertThat(read.hasNonNull("by")).isFalse();
            assertThat(read.path("purpose").asText()).isNotBlank();
        });
    }

    @Test
    void givenAPurposeThatIsNone_thenItSaysWhichThereAre_andNothingIsRead() throws Exception {
        var answer = spor.get("leder", "/api/citizens/" + citizens.get(3) + "/plan", "Spor-Purpose", "nysgerrighed");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer.body()).path("field").asText()).isEqualTo("Spor-Purpose");
        assertThat(json(answer.body()).path("expected").asText()).contains("CASEWORK", "ACCESS_REQUEST");
        spor.get("leder", "/api/citizens/" + citizens.get(3) + "/plan", "Spor-Purpose", "ACCESS_REQUEST");
        assertThat(json(spor.get("leder", "/api/citizens/" + citizens.get(3) + "/reads")
                                .body())
                        .at("/reads/0/purpose")
                        .asText())
                .isEqualTo("ACCESS_REQUEST");
    }

    @Test
    void givenACaseworker_thenTheRecordOfEverybodyIsClosedToThem() throws Exception {
        assertThat(spor.get("sagsbehandler", "/api/log/reads").statusCode()).isEqualTo(403);
        assertThat(spor.get("borger", "/api/log/reads").statusCode()).isEqualTo(403);
    }

    private long newest() throws Exception {
        return json(spor.get("revisor", "/api/log/reads?limit=1").body())
                .at("/reads/0/position")
                .asLong();
    }

    /** But for those of the one who looks at the record. */
    private List<JsonNode> readsAfter(long position) throws Exception {
        var reads = new ArrayList<JsonNode>();
        json(spor.get("revisor", "/api/log/reads?by=leder").body())
                .path("reads")
                .forEach(read -> {
                    if (read.path("position").asLong() > position) {
                        reads.add(read);
                    }
                });
        return reads;
    }

    private static Set<String> citizensOf(JsonNode read) {
        var citizens = new TreeSet<String>();
        read.path("citizens").forEach(citizen -> citizens.add(citizen.asText()));
        return citizens;
    }

    private static Set<String> citizensIn(String body) {
        var citizens = new TreeSet<String>();
        var matcher = CITIZEN.matcher(body);
        while (matcher.find()) {
            citizens.add(matcher.group(1));
        }
        return citizens;
    }

    private static String filledIn(String path, String citizen) {
        return path.replace("{id}", citizen)
                .replace("{offer}", "herberg")
                .replace("/treatment-courses", "/treatment-courses?from=2025-01-01&to=2026-12-31")
                .replace("/changes", "/changes?from=1");
    }

    private static JsonNode json(String body) throws Exception {
        return JSON.readTree(body);
    }
}
