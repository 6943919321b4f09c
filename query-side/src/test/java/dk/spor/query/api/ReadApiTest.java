package dk.spor.query.api;

import static dk.spor.query.testing.Facts.HERBERG;
import static dk.spor.query.testing.Facts.PITSTOP;
import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.query.reading.Projections;
import dk.spor.query.testing.Facts;
import dk.spor.query.testing.InMemoryLog;
import dk.spor.testing.Examples;
import dk.spor.values.Circumstance;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.CitizenId;
import dk.spor.values.CtiContactKind;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.Finding;
import dk.spor.values.HousingSituation;
import dk.spor.values.LegalGroundId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.Substance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class ReadApiTest {

    /** Half an hour past midnight in Denmark. */
    private static final Instant NOW = Instant.parse("2026-11-01T23:30:00Z");

    private final Facts facts = new Facts();
    private final String citizen = "/api/citizens/" + facts.citizen();
    private final InMemoryLog log = new InMemoryLog();
    private final Set<CitizenId> closed = new HashSet<>();
    private QuerySide querySide;
    private MockMvcTester client;
    private boolean broken;

    @BeforeEach
    void startTheQuerySide() {
        querySide = new QuerySide(log, Clock.fixed(NOW, ZoneOffset.UTC), this::mayRead);
        client = querySide.client();
    }

    @AfterEach
    void stopTheQuerySide() {
        querySide.close();
    }

    @Test
    void givenAPathway_whenItIsReadAtLeastAsFarAsOnesOwnEntry_thenItIsAllThere() {
        long position = aPathway();

        assertThat(client.get().uri(citizen + "/pathway?at-least=" + position))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {
                          "citizen": "%s",
                          "position": 12,
                          "on": "2026-11-02",
                          "person": {"name": {"given": "Åse", "family": "Ømark"}, "cpr": "6101901234"},
                          "lanes": [
                            {"offer": {"offer": "pitstop", "name": "Pitstop", "kind": "DRUG_TREATMENT"},
                             "referrals": [{"on": "2026-01-06", "state": "ENROLLED",
                                            "steps": [{"step": "wait-listed"}, {"step": "enrolled"}],
                                            "waits": [{"from": "2026-01-07", "until": "2026-01-20"}]}],
                             "enrolments": [{"on": "2026-01-20", "nightsSpent": 0,
                                             "discharge": {"on": "2026-03-01", "outcome": "DRUG_FREE"},
                                             "sessions": [{"session": "held", "on": "2026-01-21", "minutes": 50}]}],
                             "followUps": [{"dueOn": "2026-09-01"}]},
                            {"offer": {"offer": "herberg", "name": "herberg"},
                             "enrolments": [{"on": "2026-03-10"}]}
                          ],
                          "housing": {"stays": [{"situation": "STREET", "until": "2026-03-10"},
                                                {"situation": "SHELTER", "from": "2026-03-10"}]},
                          "gaps": [{"from": "2026-03-01", "until": "2026-03-10"}],
                          "handOvers": [{"from": "pitstop", "to": "herberg"}],
                          "shelterRefund": {"staying": true, "year": {"from": "2026-03-10", "until": "2027-03-10"},
                                            "days": 238, "daysWithRefund": 90, "daysWithoutRefund": 148, "limit": 90,
                                            "lastDayWithRefund": "2026-06-07"},
                          "due": [{"what": "SHELTER_NOTICE", "offer": "herberg", "dueOn": "2026-03-13"},
                                  {"what": "FOLLOW_UP", "offer": "pitstop", "dueOn": "2026-09-01",
                                   "timing": "OVERDUE"}]
                        }
                        """.formatted(facts.citizen()));
    }

    @Test
    void givenDeadlines_whenAllAreAskedFor_thenThoseOfAnOfferAndATimingCanBeChosen() {
        long position = aPathway();
        assertThat(client.get().uri(citizen + "/pathway?at-least=" + position)).hasStatusOk();

        assertThat(client.get().uri("/api/deadlines?offer=pitstop&timing=OVERDUE"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"on": "2026-11-02", "total": 1,
                         "deadlines": [{"citizen": "%s", "what": "FOLLOW_UP", "offer": "pitstop",
                                        "dueOn": "2026-09-01", "timing": "OVERDUE"}]}
                        """.formatted(facts.citizen()));
        assertThat(client.get().uri("/api/deadlines?timing=LATER"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(client.get().uri("/api/deadlines?timing=NEVER")).hasStatus(400);
        log.append(facts.assigned("2026-03-12", "nadi", null));
        querySide.bean(Projections.class).catchUp();
        assertThat(client.get().uri("/api/deadlines?worker=nadi&offer=pitstop"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(client.get().uri("/api/deadlines?worker=anri"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        closed.add(facts.citizen());
        assertThat(client.get().uri("/api/deadlines"))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
    }

    @Test
    void givenAMoveToTheShelter_whenTheHomelessOfADayAreAskedFor_thenOneInItsCategoryAndWhoItIs() {
        long position = aPathway();
        assertThat(client.get().uri(citizen + "/pathway?at-least=" + position)).hasStatusOk();

        assertThat(client.get().uri("/api/homelessness?on=2026-03-10"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"on": "2026-03-10", "total": 1, "byCategory": {"SHELTER": 1, "STREET": 0},
                         "citizens": [{"citizen": "%s", "situation": "SHELTER", "since": "2026-03-10"}]}
                        """.formatted(facts.citizen()));
        assertThat(client.get().uri("/api/homelessness?on=2026-03-10&known-at=" + (position - 1)))
                .bodyJson()
                .isLenientlyEqualTo("{\"knownAt\": %d, \"total\": 0, \"citizens\": []}".formatted(position - 1));
        assertThat(client.get().uri("/api/homelessness?on=2026-03-09"))
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 1, \"byCategory\": {\"STREET\": 1}}");
        assertThat(client.get().uri("/api/homelessness?on=2026-03-10&after=" + facts.citizen()))
                .bodyJson()
                .extractingPath("$.citizens")
                .asArray()
                .isEmpty();
        assertThat(client.get().uri("/api/homelessness?on=yesterday")).hasStatus(400);
        closed.add(facts.citizen());
        assertThat(client.get().uri("/api/homelessness?on=2026-03-10"))
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 1, \"citizens\": []}");
    }

    @Test
    void givenTreatment_whenCoursesOfAPeriodAreAskedFor_thenEachNamesItsDaysItsEndAndItsEntries() {
        long position = aPathway();
        assertThat(client.get().uri(citizen + "/pathway?at-least=" + position)).hasStatusOk();

        assertThat(client.get().uri("/api/treatment-courses?from=2026-03-01&to=2026-03-31"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"from": "2026-03-01", "to": "2026-03-31", "total": 1,
                         "endedByStatus": {"DRUG_FREE": 1, "REDUCED_OR_STABILISED": 0, "OTHER": 0},
                         "courses": [{"citizen": "%s", "requestedOn": "2026-01-06", "from": "2026-01-20",
                                      "until": "2026-03-01", "status": "DRUG_FREE"}]}
                        """.formatted(facts.citizen()));
        assertThat(client.get().uri("/api/treatment-courses?from=2026-03-02&to=2026-03-31"))
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 0, \"endedByStatus\": {\"DRUG_FREE\": 0}, \"courses\": []}");
        assertThat(client.get().uri("/api/treatment-courses?from=2026-03-31&to=2026-03-01"))
                .hasStatus(400);
        closed.add(facts.citizen());
        assertThat(client.get().uri("/api/treatment-courses?from=2026-03-01&to=2026-03-31"))
                .bodyJson()
                .isLenientlyEqualTo("{\"total\": 1, \"courses\": []}");
    }

    @Test
    void givenAHandOverOfNineDays_whenOnlyEightCount_thenItIsNone() {
        long position = aPathway();

        assertThat(client.get().uri(citizen + "/pathway?hand-over-within-days=8&at-least=" + position))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.handOvers")
                .asArray()
                .isEmpty();
    }

    @Test
    void givenWorkers_thenTheCaseloadOfADayListsWhatIsBehindEachFigure_andCountsWhomTheReaderMayNotSee() {
        var other = new Facts(2);
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));
        log.append(other.registered("2026-01-05", "Bo", "Ømark", null));
        var started = facts.ctiStarted("2026-02-01");
        log.append(started);
        var assigned = facts.assigned("2026-02-01", "nadi", started);
        log.append(assigned);
        log.append(other.assigned("2026-02-01", "nadi", null));
        closed.add(other.citizen());
        querySide.bean(Projections.class).catchUp();

        assertThat(client.get().uri("/api/caseload?on=2026-03-01"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {
                          "on": "2026-03-01",
                          "cti": {"rule": {"rule": "cti-caseload", "version": 1}, "most": 20, "assumed": 10},
                          "workers": [{
                            "worker": "nadi", "citizens": 2, "ctiCourses": 1, "withinCti": true, "unreadable": 1,
                            "matters": [{"citizen": "%s", "kind": "CTI", "of": "%s", "since": "2026-02-01",
                                         "proof": ["%s"]}]
                          }]
                        }
                        """.formatted(facts.citizen(), started.entryId(), assigned.entryId()));
        assertThat(client.get().uri("/api/caseload?on=2026-03-01&worker=saah"))
                .bodyJson()
                .extractingPath("$.workers")
                .asArray()
                .isEmpty();
        assertThat(client.get().uri("/api/caseload?on=i-morgen")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void givenACtiCourse_thenItsFidelityIsThereItemByItemWithTheEntriesBehind() {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));
        var started = facts.ctiStarted("2026-02-01");
        log.append(started);
        var contact = facts.contact("2026-02-03", started, CtiContactKind.PHONE);
        long position = log.append(contact).position();

        assertThat(client.get()
                        .uri(citizen + "/cti/" + started.entryId() + "/fidelity?on=2026-03-02&at-least=" + position))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[3]")
                .asMap()
                .containsEntry("criterion", "FIRST_MONTH_CONTACTS")
                .containsEntry("state", "NOT_MET")
                .containsEntry("figure", 1)
                .containsEntry("proof", List.of(contact.entryId().toString()));
        assertThat(client.get().uri(citizen + "/cti/" + contact.entryId() + "/fidelity?at-least=" + position))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:spor:problem:unknown-cti-course");
    }

    @Test
    void givenAnOverallPlan_thenItsGoalsAndItsRevisionsAreThere() {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));
        log.append(facts.planMade("2026-01-20", CitizenAgreement.AGREED));
        long position =
                log.append(facts.goalSet("2026-01-21", "Et sted at bo.", null)).position();

        assertThat(client.get().uri(citizen + "/plan?at-least=" + position))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {
                          "plan": {"on": "2026-01-20", "agreement": "AGREED",
                                   "goals": [{"dimension": "HOUSING",
                                              "wordings": [{"words": "Et sted at bo.",
                                                            "steps": [{"who": "CITIZEN", "what": "ringer selv"}]}]}]},
                          "revisions": [{"kind": "MADE"}, {"kind": "GOAL_SET"}]
                        }
                        """);
    }

    @Test
    void givenNothingHasChanged_whenItIsAskedAgainWithTheTag_thenTheAnswerIsNotRepeated() {
        long position = aPathway();
        var tag = Objects.requireNonNull(client.get()
                .uri(citizen + "/pathway?at-least=" + position)
                .exchange()
                .getResponse()
                .getHeader(HttpHeaders.ETAG));

        assertThat(client.get().uri(citizen + "/pathway").header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatus(HttpStatus.NOT_MODIFIED);
        long more = log.append(facts.intake("2026-10-01")).position();
        assertThat(client.get().uri(citizen + "/pathway?at-least=" + more).header(HttpHeaders.IF_NONE_MATCH, tag))
                .hasStatusOk();
    }

    @Test
    void givenACtiCourse_thenItsPhasesPausesContactsAndWhatIsDueAreThere() {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));
        var started = facts.ctiStarted("2026-02-01");
        log.append(started);
        log.append(facts.paused("2026-10-01", started));
        log.append(facts.contact("2026-02-03", started, CtiContactKind.PHONE));
        long position = log.append(facts.contact("2026-02-03", started, CtiContactKind.ATTEMPT))
                .position();

        assertThat(client.get().uri(citizen + "/cti?at-least=" + position))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {
                          "position": 5,
                          "courses": [{
                            "on": "2026-02-01",
                            "planned": [{"phase": "TRANSITION", "from": "2026-02-01", "until": "2026-05-01"},
                                        {"phase": "TRY_OUT"}, {"phase": "TRANSFER_OF_CARE"}],
                            "plannedEnd": "2026-11-01", "running": true, "paused": true,
                            "actualPhases": [{"phase": "TRANSITION", "from": "2026-02-01"}],
                            "pauses": [{"from": "2026-10-01", "reason": "ADMISSION"}],
                            "contactsPerPhase": [{"phase": "TRANSITION", "contacts": 1, "attempts": 1,
                                                  "byKind": {"PHONE": 1, "ATTEMPT": 1}}]
                          }],
                          "due": [{"what": "CTI_FIRST_MONTH_CONTACTS", "timing": "OVERDUE"},
                                  {"what": "CTI_TRY_OUT", "timing": "OVERDUE"},
                                  {"what": "CTI_HAND_OVER_AGREEMENT", "timing": "OVERDUE"},
                                  {"what": "CTI_FOLLOW_ON", "timing": "OVERDUE"}]
                        }
                        """);
        assertThat(client.get().uri(citizen + "/pathway?at-least=" + position))
                .bodyJson()
                .extractingPath("$.due[0].what")
                .isEqualTo("CTI_FIRST_MONTH_CONTACTS");
    }

    @Test
    void givenAJournal_thenEveryEventIsThereAsItWasRecorded() {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));
        long position = log.append(facts.intake("2026-01-06")).position();

        assertThat(client.get().uri(citizen + "/journal?limit=1&at-least=" + position))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"entries": [{"sequence": 1, "position": 2, "recordedAt": "2026-11-20T09:30:02Z",
                                      "happenedOn": "2026-01-06", "type": "intake-recorded", "revision": 3,
                                      "by": "sagsbehandler", "role": "CASEWORKER",
                                      "payload": {"channel": "SELF", "happenedOn": "2026-01-06", "needs": []}}],
                         "next": 1}
                        """);
        assertThat(client.get().uri(citizen + "/journal?before=1"))
                .bodyJson()
                .extractingPath("$.entries[0].type")
                .isEqualTo("citizen-registered");
    }

    @Test
    void givenACprNumber_whenItIsSearchedByAddress_thenItIsRefusedWithTheRightWay_andFoundByBody() throws Exception {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", "610190-1234"));
        caughtUp();

        var refused = assertThat(client.get().uri("/api/citizens?q={q}", "610190-1234"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson();
        refused.extractingPath("$.type").isEqualTo("urn:spor:problem:cpr-in-address");
        refused.extractingPath("$.detail").asString().contains("POST /api/citizens/search");
        assertThat(client.post()
                        .uri("/api/citizens/search")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"text\": \"610190-1234\"}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.citizens[0].citizen")
                .isEqualTo(facts.citizen().toString());
    }

    @Test
    void givenCitizens_whenTheyAreSearchedByNameOrIdentifier_thenAnAddressWillDo() throws Exception {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));
        caughtUp();

        for (var q : Set.of("åse ø", facts.citizen().toString())) {
            assertThat(client.get().uri("/api/citizens?q={q}", q))
                    .hasStatusOk()
                    .bodyJson()
                    .isLenientlyEqualTo("""
                            {"citizens": [{"citizen": "%s", "name": {"given": "Åse", "family": "Ømark"}}],
                             "more": false}
                            """.formatted(facts.citizen()));
        }
    }

    @Test
    void givenSomethingThatCannotBeRead_thenAProblemSaysWhatAndNeverAStackTrace() {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));
        var shut = new Facts(2).citizen();
        closed.add(shut);

        for (var read : Set.of("/pathway", "/cti", "/journal")) {
            problem("/api/citizens/" + new Facts(3).citizen() + read, HttpStatus.NOT_FOUND, "unknown-citizen");
            problem("/api/citizens/" + shut + read, HttpStatus.FORBIDDEN, "reading-not-allowed");
            problem("/api/citizens/not-an-id" + read, HttpStatus.BAD_REQUEST, "invalid-field");
        }
        problem(citizen + "/pathway?hand-over-within-days=-1", HttpStatus.BAD_REQUEST, "invalid-field");
        problem(citizen + "/journal?limit=0", HttpStatus.BAD_REQUEST, "invalid-field");
        problem(citizen + "/journal?limit=201", HttpStatus.BAD_REQUEST, "invalid-field");
        problem(citizen + "/journal?before=-1", HttpStatus.BAD_REQUEST, "invalid-field");
        problem("/api/citizens?q= ", HttpStatus.BAD_REQUEST, "invalid-field");
        problem("/api/citizens?q=" + "x".repeat(201), HttpStatus.BAD_REQUEST, "invalid-field");
    }

    @Test
    void givenAnAddressOrBodyThatIsNotWellFormed_thenAProblemSaysSo() {
        assertThat(client.get().uri(citizen + "/pathway?at-least=soon"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(client.get().uri("/api/citizens"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        for (var body : Set.of("{", "{}", "[]", "{\"text\": null}")) {
            assertThat(client.post()
                            .uri("/api/citizens/search")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(body))
                    .as(body)
                    .hasStatus(HttpStatus.BAD_REQUEST)
                    .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        }
    }

    @Test
    void givenAPositionThatIsNotReached_thenTheAnswerIsToAskAgain() {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));

        assertThat(client.get().uri(citizen + "/pathway?at-least=2"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasHeader(HttpHeaders.RETRY_AFTER, "1")
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:spor:problem:not-there-yet");
    }

    @Test
    void givenAReadFailsForAReasonNobodyForesaw_thenItsContentStaysInTheLog() {
        broken = true;

        assertThat(client.get().uri(citizen + "/pathway"))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .doesNotContain("610190", "Exception", "\tat ");
    }

    @Test
    void givenProjections_thenOneCanSeeHowFarTheyAre() throws Exception {
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", null));
        caughtUp();

        var statuses =
                assertThat(client.get().uri("/api/projections")).hasStatusOk().bodyJson();
        statuses.extractingPath("$[*].name").asArray().containsExactly("pathway", "cti", "citizen", "offer");
        statuses.extractingPath("$[0]").asMap().containsEntry("lag", 0).containsEntry("state", "LIVE");
    }

    @Test
    void givenAnOffersTerms_whenAskedOnADay_thenThoseOfTheDayHoldWithTheirGroundAndAllAreThere()
            throws InterruptedException {
        pitstopsRangeChanges();
        caughtUp();

        assertThat(client.get().uri("/api/offers/pitstop?on=2022-12-31"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"on": "2022-12-31",
                         "offer": {"name": "Pitstop", "terms": [{"version": 1, "from": "2015-02-01", "until": "2023-01-01"},
                                                                {"version": 2, "from": "2023-01-01"}]},
                         "holds": {"version": 1, "terms": {"youngest": 13, "oldest": 35, "treats": ["DRUGS"]}},
                         "rules": {"grounds": [{"ground": "sel-101", "law": "Serviceloven", "section": "§ 101",
                                                "kle": "27.51.04", "rule": {"rule": "sel-101", "version": 1}}],
                                   "followUp": {"rule": {"rule": "follow-up-after-discharge", "version": 1}}}}
                        """);
        assertThat(client.get().uri("/api/offers")).hasStatusOk();
        problem("/api/offers/nowhere", HttpStatus.NOT_FOUND, "unknown-offer");
        problem("/api/offers/pitstop?on=31-12-2022", HttpStatus.BAD_REQUEST, "invalid-field");
    }

    @Test
    void givenAnIntake_whenAskedWhichOffersFit_thenEachReasonNamesItsEntryAndTheTermsTheirVersion()
            throws InterruptedException {
        pitstopsRangeChanges();
        log.append(facts.registered("2020-01-05", "Åse", "Ømark", "610186-1234"));
        var intake = facts.intake("2020-01-05", new Finding(Circumstance.ACTIVE_DRUG_USE, true));
        long position = log.append(intake).position();
        caughtUp();

        assertThat(client.get().uri(citizen + "/offers-that-fit?on=2022-12-31&at-least=" + position))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"citizen": "%s", "position": %d, "on": "2022-12-31",
                         "known": {"age": {"what": 36}, "needs": [],
                                   "findings": [{"what": {"circumstance": "ACTIVE_DRUG_USE", "present": true}}]},
                         "offers": [{"offer": "pitstop", "suits": "DOES_NOT_FIT", "terms": {"version": 1},
                                     "reasons": [{"reason": "age", "says": "DOES_NOT_FIT", "years": 36},
                                                 {"reason": "substance", "says": "FITS", "treats": ["DRUGS"],
                                                  "entry": {"id": "%s"}}]}]}
                        """.formatted(facts.citizen(), position, intake.entryId()));
        assertThat(client.get().uri(citizen + "/offers-that-fit"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.offers[0].suits")
                .isEqualTo("FITS");
        closed.add(facts.citizen());
        problem(citizen + "/offers-that-fit", HttpStatus.FORBIDDEN, "reading-not-allowed");
    }

    private void pitstopsRangeChanges() {
        log.append(new OfferOpened(
                Examples.entry(1), PITSTOP, Facts.day("2015-02-01"), "Pitstop", OfferKind.DRUG_TREATMENT, null, null));
        log.append(new OfferTermsSet(Examples.entry(2), PITSTOP, Facts.day("2015-02-01"), ages(35)));
        log.append(new OfferTermsSet(Examples.entry(3), PITSTOP, Facts.day("2023-01-01"), ages(null)));
    }

    private static OfferTerms ages(@Nullable Integer oldest) {
        return new OfferTerms(
                List.of(new LegalGroundId("sel-101")),
                "Borgere, der bruger stoffer",
                13,
                oldest,
                List.of(Substance.DRUGS),
                false,
                List.of(),
                List.of(),
                null,
                2,
                5);
    }

    private boolean mayRead(CitizenId who) {
        if (broken) {
            throw new IllegalStateException("nobody knows who 610190-1234 is");
        }
        return !closed.contains(who);
    }

    private void problem(String address, HttpStatus status, String type) {
        assertThat(client.get().uri(address))
                .as(address)
                .hasStatus(status)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:spor:problem:" + type);
    }

    private void caughtUp() throws InterruptedException {
        var projections = querySide.bean(Projections.class);
        for (var projection :
                List.of(projections.pathways(), projections.cti(), projections.citizens(), projections.offers())) {
            assertThat(projection.awaitPosition(log.head(), Duration.ofSeconds(20)))
                    .isTrue();
        }
    }

    private long aPathway() {
        var toPitstop = facts.referred("2026-01-06", PITSTOP);
        var inPitstop = facts.enrolled("2026-01-20", toPitstop);
        var discharged = facts.discharged("2026-03-01", inPitstop, DischargeOutcome.DRUG_FREE);
        var toHerberg = facts.referred("2026-03-05", HERBERG);
        log.append(new OfferOpened(
                Examples.entry(1), PITSTOP, Facts.day("2015-02-01"), "Pitstop", OfferKind.DRUG_TREATMENT, null, null));
        log.append(facts.registered("2026-01-05", "Åse", "Ømark", "610190-1234"));
        log.append(facts.intake("2026-01-05"));
        log.append(toPitstop);
        log.append(facts.waitListed("2026-01-07", toPitstop));
        log.append(inPitstop);
        log.append(facts.held("2026-01-21", inPitstop, 50));
        log.append(discharged);
        log.append(facts.followUpPlanned(discharged, PITSTOP, "2026-09-01"));
        log.append(toHerberg);
        log.append(facts.enrolled("2026-03-10", toHerberg));
        return log.append(facts.moved("2026-03-10", HousingSituation.STREET, HousingSituation.SHELTER))
                .position();
    }
}
