package dk.spor.command.api;

import dk.spor.command.testing.MemoryLog;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;

/**
 * A test against the command side behind a real server, shared by all tests; each uses citizens and offers of its own.
 */
@SpringBootTest(
        classes = CommandSideOnly.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "springdoc.api-docs.version=openapi_3_1")
abstract class ServerTest {

    @Autowired
    Environment environment;

    @Autowired
    MemoryLog log;

    Client api() {
        return new Client(environment.getRequiredProperty("local.server.port", Integer.class));
    }

    /** The address of a newly registered citizen. */
    String citizen() {
        return api().post("/api/citizens", """
                        {"on": "2026-01-01", "name": {"given": "Åse Ærø", "family": "Ømark"}}
                        """).is(201).location().orElseThrow();
    }

    /** The name of a newly opened offer. */
    String offer(String kind) {
        var name = "o" + UUID.randomUUID();
        api().post("/api/offers/" + name + "/opening", """
                        {"on": "2015-02-01", "name": "Tilbud på Ishøj Søvej", "kind": "%s"}
                        """.formatted(kind)).is(201);
        return name;
    }

    /** The entry of a new enrolment that began on 2026-01-12. */
    String enrolment(String citizen, String offer) {
        var referral =
                api().post(citizen + "/referrals", """
                        {"on": "2026-01-06", "offer": "%s"}
                        """.formatted(offer)).is(201).entry();
        api().post(citizen + "/referrals/" + referral + "/acceptance", "{\"on\": \"2026-01-09\"}")
                .is(201);
        return api().post(citizen + "/referrals/" + referral + "/enrolment", "{\"on\": \"2026-01-12\"}")
                .is(201)
                .entry();
    }
}
