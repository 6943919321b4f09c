package dk.spor.app.program;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import dk.spor.testing.Needs;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The commands {@code status}, {@code rebuild} and {@code set-aside} of the packaged program, on both stores. */
class ViewCommandsIT {

    private static final Path EXPORT = Path.of("src", "test", "resources", "hmis", "fy2026");
    private static final String EVERY_VIEW = "(?s).*pathway: .*cti: .*citizen: .*offer: .*";

    @Test
    void givenALogWithoutViews_whenTheyAreMadeByTheCommand_thenStatusSaysBeforeAndAfterWhatIsToBeDone()
            throws Exception {
        var store = Map.of("SPOR_DATA", DemoServer.newFolder().toString());
        importInto(store);

        var before = SporProcess.command(store, "status");
        assertThat(before.exitCode()).as(before.output()).isOne();
        assertThat(before.output()).contains("nobody is projecting them; is a server running?");

        var made = SporProcess.command(store, "rebuild");
        assertThat(made.exitCode()).as(made.output()).isZero();
        assertThat(made.output()).contains("Rebuilt: events 1 to ").matches(EVERY_VIEW);

        var after = SporProcess.command(store, "status");
        assertThat(after.exitCode()).as(after.output()).isZero();

        var again = SporProcess.command(store, "rebuild", "cti", "pathway");
        assertThat(again.exitCode()).as(again.output()).isZero();
        assertThat(again.output())
                .contains("views equal, 0 changed, 0 new, 0 gone")
                .doesNotContain("citizen: ");

        var aside = SporProcess.command(store, "set-aside", "list");
        assertThat(aside.exitCode()).as(aside.output()).isZero();
        assertThat(aside.output()).contains("Nothing is set aside.");
    }

    @Test
    void givenWhatCanNotBeDone_thenItIsSaidInOneLineAndTheExitCodeIs2() throws Exception {
        var store = Map.of("SPOR_DATA", DemoServer.newFolder().toString());

        var unknown = SporProcess.command(store, "rebuild", "pathways");
        assertThat(unknown.exitCode()).as(unknown.output()).isEqualTo(2);
        assertThat(unknown.output())
                .contains("spor: There is no projection pathways", "pathway, cti, citizen, offer")
                .doesNotContain("\tat ");
        assertThat(SporProcess.command(store, "set-aside").exitCode()).isEqualTo(2);
    }

    @Test
    void givenAServerOnTheEmbeddedStore_whenACommandWantsIt_thenItPointsToTheServersOwnPage() throws Exception {
        var store = DemoServer.environmentOf(DemoServer.newFolder());
        importInto(store); // a log in use, in which no demo has to be lived through
        try (var server = DemoServer.startOn(store)) {
            for (var command : new String[] {"status", "rebuild"}) {
                var refused = SporProcess.command(store, command);
                assertThat(refused.exitCode()).as(refused.output()).isEqualTo(2);
                assertThat(refused.output()).contains("/drift").doesNotContain("\tat ");
            }
            assertThat(server.get("leder", "/api/projections").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void givenAServerOnAReplicaSet_whenACommandRebuildsBesideIt_thenTheServerGoesOver() throws Exception {
        onAReplicaSet(store -> {
            importInto(store);
            var withLogins = new HashMap<>(store);
            withLogins.put("SPOR_DEMO_PASSWORD", DemoServer.PASSWORD);
            try (var server = DemoServer.startOn(withLogins)) {
                var status = SporProcess.command(store, "status");
                assertThat(status.exitCode()).as(status.output()).isZero();
                assertThat(status.output()).contains("live").doesNotContain("rebuilding");

                var rebuilt = SporProcess.command(store, "rebuild");
                assertThat(rebuilt.exitCode()).as(rebuilt.output()).isZero();
                assertThat(rebuilt.output()).matches(EVERY_VIEW);

                String seen;
                long deadline = System.nanoTime() + 60_000_000_000L;
                do {
                    assertThat(System.nanoTime()).as("the server goes over").isLessThan(deadline);
                    seen = server.get("leder", "/api/projections").body();
                } while (seen.split("\"generation\":2", -1).length != 5);
                assertThat(seen).doesNotContain("REBUILDING");
            }
        });
    }

    @Test
    void givenAnEventThatCanNotBeRead_thenItIsListedAndTriedAgainOnceItCan() throws Exception {
        onAReplicaSet(store -> {
            importInto(store);
            try (var client = MongoClients.create(store.get("SPOR_MONGODB_URI"))) {
                var commits =
                        client.getDatabase(store.get("SPOR_MONGODB_DATABASE")).getCollection("commits");
                var victim = Objects.requireNonNull(commits.find(regex("events.key", "^citizen/"))
                        .sort(new Document("_id", -1))
                        .first());
                var right = victim.getList("events", Document.class).getLast().getString("data");
                changeLastEvent(commits, victim, "{\"not\": \"what it was\"}");

                var rebuilt = SporProcess.command(store, "rebuild");
                assertThat(rebuilt.output()).contains("Rebuilt: ");
                var status = SporProcess.command(store, "status");
                assertThat(status.exitCode()).as(status.output()).isOne();
                assertThat(status.output()).contains("1 set aside; see spor.jar set-aside list");
                var listed = SporProcess.command(store, "set-aside", "list");
                assertThat(listed.exitCode()).as(listed.output()).isOne();
                assertThat(listed.output()).contains("position %,d".formatted(victim.getLong("last")));
                var still = SporProcess.command(store, "set-aside", "retry");
                assertThat(still.exitCode()).as(still.output()).isOne();
                assertThat(still.output()).contains("still set aside at position");

                changeLastEvent(commits, victim, right);
                var retried = SporProcess.command(store, "set-aside", "retry");
                assertThat(retried.exitCode()).as(retried.output()).isZero();
                assertThat(retried.output()).contains(": in step").doesNotContain("still");
                assertThat(SporProcess.command(store, "set-aside", "list").exitCode())
                        .isZero();
            }
        });
    }

    private static void changeLastEvent(MongoCollection<Document> commits, Document commit, String data) {
        int last = commit.getList("events", Document.class).size() - 1;
        commits.updateOne(eq("_id", commit.getLong("_id")), set("events." + last + ".data", data));
    }

    private interface OnAStore {
        void run(Map<String, String> store) throws Exception;
    }

    private static void onAReplicaSet(OnAStore test) throws Exception {
        var uri = Needs.mongodb();
        var database = "spor-views-" + UUID.randomUUID();
        try (var client = MongoClients.create(uri)) {
            try {
                test.run(Map.of("SPOR_MONGODB_URI", uri, "SPOR_MONGODB_DATABASE", database));
            } finally {
                client.getDatabase(database).drop();
            }
        }
    }

    private static void importInto(Map<String, String> store) throws Exception {
        var imported = SporProcess.command(
                store,
                "import-hmis",
                EXPORT.toAbsolutePath().toString(),
                "--report",
                DemoServer.newFolder().resolve("report.json").toString());
        assertThat(imported.exitCode()).as(imported.output()).isZero();
    }
}
