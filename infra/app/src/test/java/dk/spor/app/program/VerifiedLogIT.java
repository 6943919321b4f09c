package dk.spor.app.program;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import dk.spor.testing.Needs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** The log of the packaged program is verified, signed, and found out when somebody changes one byte of it. */
class VerifiedLogIT {

    private static final Path EXPORT = Path.of("src", "test", "resources", "hmis", "fy2026");
    private static final Pattern PUBLIC_KEY = Pattern.compile("public key +([0-9a-f]{64})");

    private final Path folder = DemoServer.newFolder();
    private final Path key = folder.resolve("key.json");
    private final Path checkpoint = folder.resolve("checkpoint.json");

    @Test
    void givenALogOnTheEmbeddedStore_whenSignedAndVerified_thenItIsIntactAndAgrees() throws Exception {
        var store = Map.of("SPOR_DATA", folder.resolve("data").toString());
        importInto(store);

        var publicKey = sign(store);

        assertThat(verify(store, publicKey).exitCode()).isZero();
    }

    @Test
    void givenALogOnAReplicaSet_whenOneByteIsChangedInTheDatabase_thenThePositionAndTheReasonAreSaid()
            throws Exception {
        var uri = Needs.mongodb();
        var database = "spor-verified-" + UUID.randomUUID();
        var store = Map.of("SPOR_MONGODB_URI", uri, "SPOR_MONGODB_DATABASE", database);
        try (var client = MongoClients.create(uri)) {
            try {
                importInto(store);
                var publicKey = sign(store);
                var intact = verify(store, publicKey);
                assertThat(intact.exitCode()).as(intact.output()).isZero();
                assertThat(intact.output()).contains("The log is intact", "agrees with the checkpoint");

                var commits = client.getDatabase(database).getCollection("commits");
                var victim = Objects.requireNonNull(
                        commits.find(gt("_id", 20L)).sort(ascending("_id")).first());
                var data = victim.getList("events", Document.class).getFirst().getString("data");
                commits.updateOne(
                        new Document("_id", victim.getLong("_id")),
                        set("events.0.data", data.replaceFirst("20", "21")));

                var broken = verify(store, publicKey);
                assertThat(broken.exitCode()).as(broken.output()).isOne();
                assertThat(broken.output())
                        .contains("does not fit at position %,d: ALTERED".formatted(victim.getLong("_id")));
            } finally {
                client.getDatabase(database).drop();
            }
        }
    }

    @Test
    void givenWhatCanNotBeVerified_whenAsked_thenItIsSaidWhyAndTheExitCodeIs2() throws Exception {
        var store = Map.of("SPOR_DATA", folder.resolve("data").toString());
        importInto(store);
        sign(store);
        Files.writeString(
                folder.resolve("forged.json"),
                Files.readString(checkpoint).replace("\"position\" : ", "\"position\" : 1"));

        for (var wrong : List.of(
                List.of("verify-log", "--from", "0"),
                List.of("verify-log", "--from", "999999999"),
                List.of(
                        "verify-log",
                        "--checkpoint",
                        folder.resolve("forged.json").toString()),
                List.of(
                        "verify-log",
                        "--checkpoint",
                        folder.resolve("nowhere.json").toString()),
                List.of("verify-log", "--checkpoint", checkpoint.toString(), "--key", "00".repeat(32)),
                List.of("checkpoint", folder.resolve("no-key.json").toString()),
                List.of("checkpoint", key.toString(), "--create-key"))) {
            var said = SporProcess.command(store, wrong.toArray(String[]::new));
            assertThat(said.exitCode()).as("%s: %s", wrong, said.output()).isEqualTo(2);
            assertThat(said.output()).as(wrong.toString()).contains("spor: ").doesNotContain("\tat ");
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

    private String sign(Map<String, String> store) throws Exception {
        var signed = SporProcess.command(
                store, "checkpoint", key.toString(), "--create-key", "--out", checkpoint.toString());
        assertThat(signed.exitCode()).as(signed.output()).isZero();
        var publicKey = PUBLIC_KEY.matcher(signed.output());
        assertThat(publicKey.find()).as(signed.output()).isTrue();
        return publicKey.group(1);
    }

    private SporProcess verify(Map<String, String> store, String publicKey) throws Exception {
        var arguments = new ArrayList<>(List.of("verify-log", "--checkpoint", checkpoint.toString()));
        arguments.addAll(List.of("--key", publicKey));
        return SporProcess.command(store, arguments.toArray(String[]::new));
    }
}
