package dk.spor.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.command.testing.MemoryCprRegister;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.values.CitizenId;
import dk.spor.values.Cpr;
import dk.spor.values.LifeDimension;
import dk.spor.values.Need;
import dk.spor.values.Note;
import dk.spor.values.Role;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WriteApiTest extends ServerTest {

    @Autowired
    MemoryCprRegister cprs;

    @Autowired
    AtomicReference<Role> presentRole;

    @Test
    void givenAPathwayFromTheDoorToTheFollowUp_whenEachStepIsPosted_thenEachIsRecorded() {
        var citizen = citizen();
        var offer = offer("DRUG_TREATMENT");

        var intake = post(citizen + "/intakes", """
                {"on": "2026-01-05", "channel": "SELF", "request": "Hjælp 🙂",
                 "needs": [{"dimension": "SUBSTANCE_USE", "note": "hash dagligt"}, {"dimension": "HOUSING"}]}
                """);
        var referral = post(citizen + "/referrals", """
                {"on": "2026-01-06", "offer": "%s", "intake": "%s", "note": "fra Min indgang"}
                """.formatted(offer, intake));
        post(citizen + "/referrals/" + referral + "/waiting-list", "{\"on\": \"2026-01-07\"}");
        post(citizen + "/referrals/" + referral + "/acceptance", "{\"on\": \"2026-01-09\"}");
        var enrolment = post(citizen + "/referrals/" + referral + "/enrolment", "{\"on\": \"2026-01-12\"}");
        var course = citizen + "/enrolments/" + enrolment;
        post(citizen + "/assessments", """
                {"on": "2026-01-12", "kind": "MENTAL_HEALTH_SCREENING", "enrolment": "%s"}
                """.formatted(enrolment));
        post(course + "/sessions/held", """
                {"on": "2026-01-15", "kind": "WALK_AND_TALK", "minutes": 50}
                """);
        post(course + "/sessions/cancelled", """
                {"on": "2026-01-20", "kind": "GROUP", "by": "STAFF"}
                """);
        post(course + "/sessions/missed", "{\"on\": \"2026-01-22\", \"kind\": \"INDIVIDUAL\"}");
        var discharge = post(course + "/discharge", "{\"on\": \"2026-03-01\", \"outcome\": \"DRUG_FREE\"}");
        var prevention = post(citizen + "/discharges/" + discharge + "/relapse-prevention", """
                {"on": "2026-03-02", "offer": "%s"}
                """.formatted(offer));
        post(citizen + "/relapses", "{\"on\": \"2026-04-01\"}");
        post(citizen + "/relapse-prevention/" + prevention + "/end", """
                {"on": "2026-06-01", "outcome": "COMPLETED"}
                """);

        assertThat(log.readAfter(log.head() - 1, 1))
                .singleElement()
                .satisfies(it -> assertThat(it.recording().by()).hasToString("mette"));
    }

    @Test
    void givenAnIntake_whenPosted_thenItStandsInTheLogAsItWasSent() {
        var citizen = citizen();

        var response = api().post(citizen + "/intakes", """
                {"on": "2026-01-05", "channel": "SELF", "request": "{\\"$ne\\": null} Ærø 🙂",
                 "needs": [{"dimension": "HOUSING", "note": "$where"}]}
                """).is(201);

        assertThat(log.readAfter(response.<Integer>json("$.position") - 1, 1))
                .extracting(it -> it.event())
                .singleElement()
                .isInstanceOfSatisfying(IntakeRecorded.class, event -> {
                    assertThat(event.request()).isEqualTo(new Note("{\"$ne\": null} Ærø 🙂"));
                    assertThat(event.needs()).containsExactly(new Need(LifeDimension.HOUSING, new Note("$where")));
                });
    }

    @Test
    void givenAFollowUpPlannedAtADischarge_whenTheAnswerNamesIt_thenItCanBeHeld() {
        var citizen = citizen();
        api().post("/api/offers/pitstop/opening", "pitstop", """
                {"on": "2015-02-01", "name": "Pitstop", "kind": "DRUG_TREATMENT"}
                """);
        var first = enrolment(citizen, "pitstop");

        List<String> entries = api().post(citizen + "/enrolments/" + first + "/discharge", """
                {"on": "2026-03-01", "outcome": "DRUG_FREE"}
                """)
                .is(201)
                .json("$.entries");

        assertThat(entries).hasSize(2);
        var followUp = citizen + "/follow-ups/" + entries.get(1);
        post(followUp + "/held", "{\"on\": \"2026-09-01\", \"status\": \"DRUG_FREE\"}");
        api().post(followUp + "/missed", "{\"on\": \"2026-09-02\", \"reason\": \"DIED\"}")
                .isProblem(409, "urn:spor:rule:follow-up-once");
    }

    @Test
    void givenHousing_whenEachStepIsPosted_thenEachIsRecorded() {
        var citizen = citizen();
        var enrolment = enrolment(citizen, offer("SHELTER"));

        post(citizen + "/housing-observations", "{\"on\": \"2026-01-05\", \"situation\": \"STREET\"}");
        post(citizen + "/moves", "{\"on\": \"2026-01-12\", \"from\": \"STREET\", \"to\": \"SHELTER\"}");
        post(citizen + "/enrolments/" + enrolment + "/nights", "{\"on\": \"2026-01-12\"}");
    }

    @Test
    void givenCti_whenEachStepIsPosted_thenEachIsRecorded() {
        var citizen = citizen();

        var course = citizen + "/cti/" + post(citizen + "/cti", """
                {"on": "2026-02-01", "focusAreas": ["HOUSING", "NETWORK"]}
                """);
        post(course + "/contacts", "{\"on\": \"2026-02-03\", \"kind\": \"COMMUNITY_MEETING\"}");
        post(course + "/pause", "{\"on\": \"2026-03-01\", \"reason\": \"ADMISSION\"}");
        post(course + "/resumption", "{\"on\": \"2026-03-10\"}");
        post(course + "/phase", "{\"on\": \"2026-05-01\", \"to\": \"TRY_OUT\", \"focusAreas\": [\"FINANCES\"]}");
        post(citizen + "/cti/contact-making", "{\"on\": \"2026-01-20\", \"kind\": \"COMMUNITY_MEETING\"}");
        api().post(course + "/end", "{\"on\": \"2026-11-01\", \"reason\": \"COMPLETED\"}")
                .isProblem(409, "urn:spor:rule:cti-completed-when-handed-over");
        post(course + "/hand-over", "{\"on\": \"2026-09-20\", \"with\": \"NETWORK\", \"areas\": [\"FINANCES\"]}");
        post(course + "/follow-on", "{\"on\": \"2026-10-15\", \"by\": \"NETWORK\"}");
        post(course + "/end", "{\"on\": \"2026-11-01\", \"reason\": \"COMPLETED\"}");

        assertThat(log.readStream(dk.spor.recording.StreamId.of(id(citizen)), 1, 1))
                .extracting(it -> it.event())
                .singleElement()
                .isInstanceOf(CtiStarted.class);
    }

    @Test
    void givenReferralsThatComeToNothing_whenPosted_thenRecorded() {
        var citizen = citizen();
        var offer = offer("CAFE");
        var refer = "{\"on\": \"2026-01-06\", \"offer\": \"%s\"}".formatted(offer);
        var declined = post(citizen + "/referrals", refer);
        var withdrawn = post(citizen + "/referrals", refer);

        post(citizen + "/referrals/" + declined + "/decline", "{\"on\": \"2026-01-07\", \"ground\": \"TOO_OLD\"}");
        post(
                citizen + "/referrals/" + withdrawn + "/withdrawal",
                "{\"on\": \"2026-01-07\", \"reason\": \"NEED_GONE\"}");
        post("/api/offers/" + offer + "/closing", "{\"on\": \"2026-01-08\"}");
    }

    @Test
    void givenTheSameRequestTwice_whenPosted_thenTheSecondAnswers200WithTheSameEntry() {
        var citizen = citizen();
        var key = UUID.randomUUID().toString();
        var body = "{\"on\": \"2026-04-01\", \"note\": \"en weekend\"}";

        var first = api().post(citizen + "/relapses", key, body).is(201);
        var head = log.head();
        var second = api().post(citizen + "/relapses", key, body).is(200);

        assertThat(second.entry()).isEqualTo(first.entry());
        assertThat(second.<Boolean>json("$.repeated")).isTrue();
        assertThat(log.head()).isEqualTo(head);
        api().post(citizen + "/relapses", key, "{\"on\": \"2026-04-02\"}")
                .isRefusal("idempotency-key-reused", first.entry());
    }

    @Test
    void givenARegistrationTwice_whenPosted_thenTheSecondAnswers200WithTheSameCitizen() {
        var body = """
                {"on": "2026-01-01", "name": {"given": "Bo", "family": "Ås"}, "cpr": "610190-0002",
                 "bornOn": "1990-01-01"}
                """;

        var first = api().post("/api/citizens", "registration-1", body).is(201);
        var second = api().post("/api/citizens", "registration-1", body).is(200);

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(first.location()).contains("/api/citizens/" + first.<String>json("$.citizenId"));
    }

    @Test
    void givenACprNumberOfOneCitizen_whenAnotherIsRegisteredWithIt_thenRefusedAndTheNumberNotRepeated() {
        var body = """
                {"on": "2026-01-01", "name": {"given": "Bo", "family": "Ås"}, "cpr": "6101900003"}
                """;
        var first = api().post("/api/citizens", body).is(201);

        var second = api().post("/api/citizens", body);

        second.isRefusal("cpr-already-registered");
        assertThat(second.body()).contains(first.<String>json("$.citizenId")).doesNotContain("6101900003", "610190");
    }

    @Test
    void givenAClaimWhoseRegistrationNeverCame_whenTheNumberIsRegistered_thenItIsUnderTheIdentifierThatClaimed() {
        var lost = CitizenId.random();
        assertThat(cprs.claim(new Cpr("6101900004"), lost)).isEmpty();
        var body = """
                {"on": "2026-01-01", "name": {"given": "Bo", "family": "Ås"}, "cpr": "6101900004"}
                """;

        var completed = api().post("/api/citizens", "registration-2", body).is(201);
        var repeated = api().post("/api/citizens", "registration-2", body).is(200);

        assertThat(completed.location()).contains("/api/citizens/" + lost);
        assertThat(repeated.location()).contains("/api/citizens/" + lost);
        api().post("/api/citizens", body).isRefusal("cpr-already-registered");
    }

    @Test
    void givenACitizenUnknownToSpor_whenSomethingIsPosted_thenNotFound() {
        api().post("/api/citizens/" + CitizenId.random() + "/relapses", "{\"on\": \"2026-04-01\"}")
                .isProblem(404, "urn:spor:rule:citizen-registered-first");
    }

    @Test
    void givenAnOfferUnknownToSpor_whenItIsClosed_thenNotFound() {
        api().post("/api/offers/findes-ikke/closing", "{\"on\": \"2026-04-01\"}")
                .isProblem(404, "urn:spor:rule:offer-opened-first");
    }

    @Test
    void givenDatesThatContradict_whenPosted_thenTheRuleAndTheEntryAndItsDateAreNamed() {
        var citizen = citizen();
        var enrolment = enrolment(citizen, offer("DRUG_TREATMENT"));

        var response = api().post(citizen + "/enrolments/" + enrolment + "/sessions/held", """
                {"on": "2026-01-11", "kind": "INDIVIDUAL"}
                """);

        response.isRefusal("session-within-enrolment", enrolment);
        assertThat(response.<String>json("$.obstacles[0].on")).isEqualTo("2026-01-12");
        assertThat(response.<String>json("$.obstacles[0].what")).isEqualTo("enrolment");
        assertThat(response.<String>json("$.detail")).contains("2026-01-11").contains("2026-01-12");
    }

    @Test
    void givenSomebodyWhoOnlyReads_whenSomethingIsPosted_thenForbidden() {
        var citizen = citizen();
        presentRole.set(Role.AUDITOR);
        try {
            api().post(citizen + "/relapses", "{\"on\": \"2026-04-01\"}")
                    .isProblem(403, "urn:spor:rule:role-may-record");
        } finally {
            presentRole.set(Role.CASEWORKER);
        }
    }

    private String post(String path, String json) {
        return api().post(path, json).is(201).entry();
    }

    private static CitizenId id(String address) {
        return CitizenId.of(address.substring(address.lastIndexOf('/') + 1));
    }
}
