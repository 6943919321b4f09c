package dk.spor.query.api;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.PITSTOP;
import static dk.spor.query.testing.Facts.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.spor.events.CitizenEvent;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.events.SporEvent;
import dk.spor.query.reading.Projections;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.query.testing.RandomTown;
import dk.spor.testing.Examples;
import dk.spor.values.Circumstance;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.CitizenId;
import dk.spor.values.DecisionResult;
import dk.spor.values.Finding;
import dk.spor.values.HousingSituation;
import dk.spor.values.LeasedHome;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.Substance;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A decision is tried once more, by the rules of then, on what is known today. */
class DecisionReplayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Finding DRUGS = new Finding(Circumstance.ACTIVE_DRUG_USE, true);
    private static final Finding NO_DRUGS = new Finding(Circumstance.ACTIVE_DRUG_USE, false);

    private final Facts facts = new Facts();
    private final InMemoryLog log = new InMemoryLog();
    private final Set<CitizenId> closed = new HashSet<>();
    private final QuerySide querySide = new QuerySide(
            log,
            Clock.fixed(Instant.parse("2027-01-04T11:00:00Z"), ZoneOffset.UTC),
            citizen -> !closed.contains(citizen));
    private final MockMvcTester client = querySide.client();

    @AfterEach
    void stop() {
        querySide.close();
    }

    @Test
    void givenNothingElseIsKnown_whenTriedAgain_thenTheRulesSayTheSameAndNothingHasChanged() {
        pitstop(ofAge(13, 35));
        log.append(facts.registered("2026-01-02", "Åse", "Ømark", "610195-1234"));
        log.append(facts.intake("2026-01-05", DRUGS));
        var decision = decidedNow("2026-01-09");
        log.append(facts.intake("2026-02-01", NO_DRUGS));

        var replay = replay(decision, "");

        assertThat(replay.at("/verdict").asText()).isEqualTo("SAME");
        assertThat(replay.at("/criteria"))
                .noneMatch(criterion -> criterion.at("/changed").asBoolean());
        assertThat(replay.at("/knownTooLate")).isEmpty();
        assertThat(replay.at("/correctedSince")).isEmpty();
        var use = criterion(replay, "USE");
        assertThat(use.at("/rule/rule").asText()).isEqualTo("offer-terms/pitstop");
        assertThat(use.at("/then/met").asText()).isEqualTo("MET");
        assertThat(use.at("/then/value/present").asBoolean()).isTrue();
        assertThat(use.at("/now")).isEqualTo(use.at("/then"));
        assertThat(criterion(replay, "AGE").at("/then/value/years").asInt()).isEqualTo(31);
        assertThat(criterion(replay, "GROUND_IN_FORCE").at("/rule/rule").asText())
                .isEqualTo("sel-101");
        assertThat(replay.at("/asSeen").asText())
                .isEqualTo("/api/citizens/" + facts.citizen() + "/pathway?known-at=" + decision.seen());
        assertThat(changed()).isEmpty();
    }

    @Test
    void givenWhatHappenedBeforeIsRecordedLate_whenTriedAgain_thenItIsKnownTooLateAndTheRulesSayOtherwise() {
        pitstop(ofAge(13, 35));
        log.append(facts.intake("2026-01-05", DRUGS));
        var decision = decidedNow("2026-01-09");
        var late = log.append(facts.intake("2026-01-08", NO_DRUGS));

        var replay = replay(decision, "");

        assertThat(replay.at("/verdict").asText()).isEqualTo("OTHERWISE");
        var use = criterion(replay, "USE");
        assertThat(use.at("/changed").asBoolean()).isTrue();
        assertThat(use.at("/then/met").asText()).isEqualTo("MET");
        assertThat(use.at("/now/met").asText()).isEqualTo("NOT_MET");
        assertThat(use.at("/now/entries/0/position").asLong()).isEqualTo(late.position());
        assertThat(replay.at("/knownTooLate")).hasSize(1);
        assertThat(replay.at("/knownTooLate/0/kind").asText()).isEqualTo("intake-recorded");
        assertThat(replay.at("/knownTooLate/0/on").asText()).isEqualTo("2026-01-08");
        assertThat(changed()).containsExactly(decision.entryId().toString());
        assertThat(replay(decision, "known-at=" + (late.position() - 1))
                        .at("/verdict")
                        .asText())
                .as("before it was recorded")
                .isNotEqualTo("OTHERWISE");
    }

    @Test
    void givenWhatTheDeciderSawIsRetracted_whenTriedAgain_thenTheCorrectionStandsBesideItAndTheRulesSayOtherwise() {
        pitstop(ofAge(13, 35));
        log.append(facts.registered("2026-01-02", "Åse", "Ømark", "610195-1234"));
        var intake = facts.intake("2026-01-05", DRUGS);
        log.append(intake);
        var decision = decidedNow("2026-01-09");
        log.append(facts.retractedAfter(decision, intake));

        var replay = replay(decision, "");

        assertThat(replay.at("/verdict").asText()).isEqualTo("OTHERWISE");
        assertThat(criterion(replay, "USE").at("/now/met").asText()).isEqualTo("NOT_KNOWN");
        assertThat(criterion(replay, "USE").at("/now/entries")).isEmpty();
        assertThat(replay.at("/correctedSince/0/corrects").asText())
                .isEqualTo(intake.entryId().toString());
        assertThat(changed()).containsExactly(decision.entryId().toString());
    }

    @Test
    void givenTheTermsHaveChangedSince_whenTriedAgain_thenTheVersionOfThenIsPutToTodaysKnowledge() {
        pitstop(ofAge(13, 35));
        log.append(facts.registered("2026-01-02", "Åse", "Ømark", "610195-1234"));
        log.append(facts.intake("2026-01-05", DRUGS));
        var decision = decidedNow("2026-01-09");
        log.append(new OfferTermsSet(Examples.entry(902), PITSTOP, day("2026-01-01"), ofAge(13, 25)));

        var replay = replay(decision, "");

        assertThat(replay.at("/verdict").asText()).isEqualTo("SAME");
        assertThat(criterion(replay, "AGE").at("/rule/version").asInt()).isEqualTo(1);
        assertThat(criterion(replay, "AGE").at("/now/met").asText()).isEqualTo("MET");

        var later = decidedNow("2026-01-10");

        assertThat(criterion(replay(later, ""), "AGE").at("/rule/version").asInt())
                .isEqualTo(2);
        assertThat(criterion(replay(later, ""), "AGE").at("/then/met").asText()).isEqualTo("NOT_MET");
        assertThat(changed()).isEmpty();
    }

    @Test
    void givenALawThatHasChangedSince_whenAStayIsTriedAgain_thenItsDaysAreCountedByTheVersionOfTheDay() {
        herberg();
        log.append(facts.enrolled("2026-01-01", appended(facts.referred("2025-12-30", HERBERG))));
        var decision = decidedNow("2026-03-31", "sel-110", DecisionResult.CHANGED, HERBERG);

        var refund = criterion(replay(decision, ""), "REFUND");

        assertThat(refund.at("/bearing").asText()).isEqualTo("CONSEQUENCE");
        assertThat(refund.at("/rule/version").asInt()).isEqualTo(2);
        assertThat(refund.at("/then/value/limit").asInt()).isEqualTo(120);
    }

    @Test
    void givenALateLease_whenTheEndOfAStayIsTriedAgain_thenTheConditionThatWasMissingIsThere() {
        herberg();
        log.append(facts.enrolled("2026-01-01", appended(facts.referred("2025-12-30", HERBERG))));
        log.append(facts.planMade("2026-01-05", CitizenAgreement.AGREED));
        log.append(facts.decided("2026-02-01", "sel-85", DecisionResult.GRANTED, null, null));
        var decision = decidedNow("2026-03-01", "sel-110", DecisionResult.ENDED, HERBERG);
        log.append(facts.leaseSigned("2026-02-20", LeasedHome.ORDINARY, "2026-03-01"));

        var replay = replay(decision, "");

        assertThat(criterion(replay, "PLAN").at("/then/met").asText()).isEqualTo("MET");
        assertThat(criterion(replay, "SUPPORT").at("/then/met").asText()).isEqualTo("MET");
        assertThat(criterion(replay, "LEASE").at("/then/met").asText()).isEqualTo("NOT_MET");
        assertThat(criterion(replay, "LEASE").at("/now/met").asText()).isEqualTo("MET");
        assertThat(criterion(replay, "LEASE").at("/rule/rule").asText()).isEqualTo("shelter-discharge");
        assertThat(replay.at("/verdict").asText()).isEqualTo("OTHERWISE");
    }

    @Test
    void givenADecisionThatNoRuleMakes_whenTriedAgain_thenItSaysSoAndStillShowsWhatIsKnown() {
        log.append(facts.registered("2026-01-02", "Åse", "Ømark", "610195-1234"));
        var decision = decidedNow("2026-01-09", "sel-85", DecisionResult.GRANTED, null);
        log.append(facts.observed("2026-01-08", HousingSituation.STREET));

        var replay = replay(decision, "");

        assertThat(replay.at("/verdict").asText()).isEqualTo("NOT_BY_RULE");
        assertThat(criterion(replay, "HOME").at("/bearing").asText()).isEqualTo("CONTEXT");
        assertThat(criterion(replay, "HOME").at("/changed").asBoolean()).isTrue();
        assertThat(criterion(replay, "HOME").at("/now/value/situation").asText())
                .isEqualTo("STREET");
        assertThat(criterion(replay, "AGE").at("/changed").asBoolean()).isFalse();
    }

    @Test
    void givenTheDeciderHadPaper_whenTriedAgain_thenThereIsNothingToCompareWith() {
        pitstop(ofAge(13, 35));
        log.append(facts.intake("2026-01-05", DRUGS));
        var decision = facts.decided("2026-01-09", null, null);
        log.append(decision);

        var replay = replay(decision, "");

        assertThat(replay.at("/verdict").asText()).isEqualTo("NOT_KNOWN_THEN");
        assertThat(criterion(replay, "USE").path("then").isEmpty()).isTrue();
        assertThat(criterion(replay, "USE").at("/now/met").asText()).isEqualTo("MET");
    }

    @Test
    void givenTreatmentBeganLate_whenTriedAgain_thenTheDeadlineWasNotKeptAndTheDecisionIsTheSame() {
        pitstop(ofAge(13, 35));
        log.append(facts.registered("2026-01-02", "Åse", "Ømark", "610195-1234"));
        var intake = facts.intake("2026-01-05", DRUGS);
        log.append(intake);
        var referral = facts.referredBecauseOf("2026-01-07", PITSTOP, intake);
        log.append(referral);
        var decision = facts.decided("2026-01-09", referral, log.head());
        log.append(decision);
        log.append(facts.enrolled("2026-01-20", referral));

        var replay = replay(decision, "");

        var start = criterion(replay, "TREATMENT_START");
        assertThat(start.at("/then/met").asText()).isEqualTo("NOT_KNOWN");
        assertThat(start.at("/then/value/dueOn").asText()).isEqualTo("2026-01-19");
        assertThat(start.at("/now/met").asText()).isEqualTo("NOT_MET");
        assertThat(start.at("/now/value/doneOn").asText()).isEqualTo("2026-01-20");
        assertThat(replay.at("/verdict").asText()).isEqualTo("SAME");
    }

    @Test
    void givenAnOfferThatWasClosedAlready_whenTriedAgain_thenItCouldNotHaveBeenGranted() {
        pitstop(ofAge(13, 35));
        log.append(facts.intake("2026-01-05", DRUGS));
        var decision = decidedNow("2026-01-09");
        log.append(new OfferClosed(Examples.entry(903), PITSTOP, day("2026-01-01")));

        assertThat(criterion(replay(decision, ""), "OFFER_OPEN").at("/now/met").asText())
                .isEqualTo("NOT_MET");
        assertThat(changed()).containsExactly(decision.entryId().toString());
    }

    @Test
    void givenADecisionThatWasRetracted_whenTriedAgain_thenItIsShownAsItWas() {
        pitstop(ofAge(13, 35));
        var decision = decidedNow("2026-01-09");
        log.append(facts.retracted(decision));

        var replay = replay(decision, "");

        assertThat(replay.at("/retracted").asBoolean()).isTrue();
        assertThat(replay.at("/decision/result").asText()).isEqualTo("GRANTED");
    }

    @Test
    void givenDecisions_whenAskedForByGroundOfferPeriodAndOutcome_thenOnlyTheseComeNewestFirstInPages() {
        var first = decidedNow("2026-01-09");
        var second = decidedNow("2026-03-01", "sel-110", DecisionResult.ENDED, HERBERG);
        var third = decidedNow("2026-03-02", "sel-110", DecisionResult.GRANTED, HERBERG);

        assertThat(found("")).containsExactly(id(third), id(second), id(first));
        assertThat(found("ground=sel-110")).containsExactly(id(third), id(second));
        assertThat(found("offer=pitstop")).containsExactly(id(first));
        assertThat(found("outcome=ENDED")).containsExactly(id(second));
        assertThat(found("from=2026-01-10&to=2026-03-01")).containsExactly(id(second));
        var page = get("/api/decisions?limit=2");
        assertThat(ids(page)).containsExactly(id(third), id(second));
        assertThat(found("limit=2&after=" + page.at("/next").asText())).containsExactly(id(first));
        closed.add(facts.citizen());
        assertThat(found("")).isEmpty();
    }

    @Test
    void givenAQuestionThatCanNotBeAnswered_thenItSaysWhatIsWrong() {
        var decision = decidedNow("2026-01-09");
        querySide.bean(Projections.class).catchUp();

        assertThat(client.get().uri("/api/decisions?outcome=MAYBE"))
                .hasStatus(400)
                .bodyText()
                .contains("GRANTED");
        assertThat(client.get().uri("/api/decisions?after=yesterday"))
                .hasStatus(400)
                .bodyText()
                .contains("after");
        assertThat(client.get().uri("/api/decisions/" + facts.citizen() + "/replay"))
                .hasStatus(404);
        assertThat(client.get().uri("/api/decisions/" + id(decision) + "/replay?known-at=0"))
                .hasStatus(400);
        closed.add(facts.citizen());
        assertThat(client.get().uri("/api/decisions/" + id(decision) + "/replay"))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44})
    void givenARandomTown_whenThoseThatTodayWouldChangeAreAskedFor_thenTheseAreThoseOfWhichTheReplaySaysSo(long seed) {
        var random = new Random(seed);
        RandomTown.events(seed, 12, 60).forEach(event -> log.append(told(event, random)));

        var changed = new ArrayList<String>();
        for (var decision : found("limit=1000")) {
            if (get("/api/decisions/" + decision + "/replay")
                    .at("/verdict")
                    .asText()
                    .equals("OTHERWISE")) {
                changed.add(decision);
            }
        }

        assertThat(changed).isNotEmpty();
        assertThat(changed()).containsExactlyElementsOf(changed);
    }

    /** Decided upon what was known shortly before, and with something found out in each talk. */
    private SporEvent told(SporEvent event, Random random) {
        return switch (event) {
            case DecisionMade it ->
                new DecisionMade(
                        it.entryId(),
                        it.citizenId(),
                        it.happenedOn(),
                        it.ground(),
                        it.rule(),
                        it.result(),
                        it.offer(),
                        it.referral(),
                        it.from(),
                        it.until(),
                        it.reasons(),
                        it.participation(),
                        Math.max(1, log.head() - random.nextInt(40)));
            case IntakeRecorded it ->
                new IntakeRecorded(
                        it.entryId(),
                        it.citizenId(),
                        it.happenedOn(),
                        it.channel(),
                        it.request(),
                        it.needs(),
                        List.of(random.nextBoolean() ? DRUGS : NO_DRUGS));
            default -> event;
        };
    }

    private void pitstop(OfferTerms terms) {
        opened(PITSTOP, OfferKind.DRUG_TREATMENT, terms);
    }

    private void herberg() {
        opened(HERBERG, OfferKind.SHELTER, OfferTerms.silent());
    }

    private void opened(OfferId offer, OfferKind kind, OfferTerms terms) {
        var since = day("2015-02-01");
        log.append(new OfferOpened(Examples.entry(900), offer, since, offer.value(), kind, null, null));
        log.append(new OfferTermsSet(Examples.entry(901), offer, since, terms));
    }

    private static OfferTerms ofAge(int youngest, @Nullable Integer oldest) {
        return new OfferTerms(
                List.of(),
                null,
                youngest,
                oldest,
                List.of(Substance.DRUGS),
                false,
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private DecisionMade decidedNow(String on) {
        return decidedNow(on, "sel-101", DecisionResult.GRANTED, PITSTOP);
    }

    /** By somebody who has everything before them that is recorded. */
    private DecisionMade decidedNow(String on, String ground, DecisionResult result, @Nullable OfferId offer) {
        return appended(facts.decided(on, ground, result, offer, Math.max(1, log.head())));
    }

    private <E extends CitizenEvent> E appended(E event) {
        log.append(event);
        return event;
    }

    private static JsonNode criterion(JsonNode replay, String kind) {
        return StreamSupport.stream(replay.at("/criteria").spliterator(), false)
                .filter(criterion -> criterion.at("/kind").asText().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " in " + replay));
    }

    private JsonNode replay(DecisionMade decision, String query) {
        return get("/api/decisions/" + id(decision) + "/replay?" + query);
    }

    private static String id(DecisionMade decision) {
        return decision.entryId().toString();
    }

    private List<String> changed() {
        return found("changed-by-today=true&limit=1000");
    }

    private List<String> found(String query) {
        return ids(get("/api/decisions?" + query));
    }

    private static List<String> ids(JsonNode answer) {
        return answer.at("/decisions").findValuesAsText("decision");
    }

    private JsonNode get(String uri) {
        querySide.bean(Projections.class).catchUp();
        try {
            var response = client.get().uri(uri).exchange().getMvcResult().getResponse();
            var body = response.getContentAsString(StandardCharsets.UTF_8);
            assertThat(response.getStatus()).as(uri + ": " + body).isEqualTo(200);
            return JSON.readTree(body);
        } catch (UnsupportedEncodingException | com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
