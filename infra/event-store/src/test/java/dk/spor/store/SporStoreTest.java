package dk.spor.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dk.spor.events.SporEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.store.embedded.DataDirectoryUnusable;
import dk.spor.store.embedded.EmbeddedMongoServer;
import dk.spor.testing.Examples;
import dk.spor.testing.Needs;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.UserId;
import dk.spor.wire.Recordings;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.bson.BsonDocument;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SporStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-02T09:30:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final StreamId STREAM = StreamId.of(Examples.CITIZEN);
    private static final Recording RECORDING =
            new Recording(new UserId("mette"), Role.CASEWORKER, new RequestKey("r-1"), "0".repeat(64), null);

    @Test
    void givenAnEmbeddedStore_whenReopened_thenWhatWasRecordedIsThere(@TempDir Path directory) {
        StoreSettings settings = StoreSettings.embedded(directory);
        try (SporStore store = SporStore.open(settings, CLOCK)) {
            assertThat(store.isEmbedded()).isTrue();
            assertThat(store.describe()).contains(directory.toString()).contains("evaluation");
            recordFirstExample(store);
        }
        try (SporStore store = SporStore.open(settings, CLOCK)) {
            assertFirstExample(store);
            assertThat(store.database().getName()).isEqualTo("spor");
        }
    }

    @Test
    void givenAReplicaSet_whenReopened_thenWhatWasRecordedIsThere() {
        StoreSettings settings = StoreSettings.mongodb(Needs.mongodb()).withDatabase(TestDatabase.freshName());
        try (SporStore store = SporStore.open(settings, CLOCK)) {
            assertThat(store.isEmbedded()).isFalse();
            assertThat(store.describe()).startsWith("MongoDB ").contains(settings.database());
            recordFirstExample(store);
        }
        try (SporStore store = SporStore.open(settings, CLOCK)) {
            assertFirstExample(store);
            store.database().drop();
        }
    }

    @Test
    void givenAReplicaSet_whenOpened_thenCommitsLieInTheOrderOfTheirPositions() {
        StoreSettings settings = StoreSettings.mongodb(Needs.mongodb()).withDatabase(TestDatabase.freshName());
        try (SporStore store = SporStore.open(settings, CLOCK)) {
            assertThat(store.database()
                            .listCollections()
                            .filter(new Document("name", "commits"))
                            .into(new ArrayList<>()))
                    .singleElement()
                    .satisfies(commits ->
                            assertThat(commits.get("options", new Document())).containsKey("clusteredIndex"));
            store.database().drop();
        }
    }

    @Test
    void givenALogThatWasBegunInAnOrdinaryCollection_whenOpened_thenItGoesOn() {
        StoreSettings settings = StoreSettings.mongodb(Needs.mongodb()).withDatabase(TestDatabase.freshName());
        try (MongoClient client = MongoClients.create(Needs.mongodb())) {
            client.getDatabase(settings.database()).createCollection("commits");
        }
        try (SporStore store = SporStore.open(settings, CLOCK)) {
            recordFirstExample(store);
            assertFirstExample(store);
            store.database().drop();
        }
    }

    private static void recordFirstExample(SporStore store) {
        SporEvent event = Examples.ofEveryEvent().getFirst();
        store.engine()
                .appendEvents(new GenericDomainEventMessage<>(
                        "Citizen", STREAM.value(), 0, event, Recordings.toMap(RECORDING)));
        store.database().getCollection("views").insertOne(new Document("_id", STREAM.value()));
    }

    private static void assertFirstExample(SporStore store) {
        assertThat(store.log().readAfter(0, 10))
                .containsExactly(new RecordedEvent(
                        1, NOW, STREAM, 0, Examples.ofEveryEvent().getFirst(), RECORDING));
        assertThat(store.database().getCollection("views").countDocuments()).isOne();
    }

    @Test
    void givenADirectoryInUse_whenOpened_thenRefused(@TempDir Path directory) {
        try (SporStore open = SporStore.open(StoreSettings.embedded(directory), CLOCK)) {
            assertThatThrownBy(() -> SporStore.open(StoreSettings.embedded(directory), CLOCK))
                    .isInstanceOf(DataDirectoryUnusable.class);
        }
    }

    @Test
    void givenAServerThatIsTooOld_whenOpened_thenRefusedWithTheRemedy(@TempDir Path directory) {
        try (EmbeddedMongoServer old = EmbeddedMongoServer.open(directory)) {
            assertThatThrownBy(() -> SporStore.open(StoreSettings.mongodb(old.connectionString()), CLOCK))
                    .isInstanceOf(StoreUnusable.class)
                    .hasMessageContaining("version 5.0.0")
                    .hasMessageContaining("6.0 or later")
                    .hasMessageContaining("Upgrade");
        }
    }

    @Test
    void givenAStandalone_whenItIntroducesItself_thenRefusedWithTheRemedy() {
        assertThatThrownBy(() -> ServerRequirements.refuseStandalone(
                        BsonDocument.parse("{isWritablePrimary: true, ok: 1}"), "db.example:27017"))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("db.example:27017")
                .hasMessageContaining("--replSet")
                .hasMessageContaining("rs.initiate()");
    }

    @Test
    void givenNobodyListens_whenOpened_thenRefusedWithTheRemedy() {
        assertThatThrownBy(() -> SporStore.open(
                        StoreSettings.mongodb("mongodb://127.0.0.1:1/?replicaSet=rs0&serverSelectionTimeoutMS=100"),
                        CLOCK))
                .isInstanceOf(StoreUnusable.class)
                .hasMessageContaining("127.0.0.1:1")
                .hasMessageContaining("SPOR_MONGODB_URI");
    }

    @Test
    void givenAnAddressWithWeakerPromises_whenOpened_thenRefusedWithTheRemedy() {
        for (String weak : new String[] {"w=1", "w=0", "journal=false", "readConcernLevel=local"}) {
            assertThatThrownBy(() -> SporStore.open(
                            StoreSettings.mongodb("mongodb://127.0.0.1:1/?replicaSet=rs0&" + weak), CLOCK))
                    .as(weak)
                    .isInstanceOf(StoreUnusable.class)
                    .hasMessageContaining("Leave ");
        }
    }

    @Test
    void givenALoginInTheAddress_whenSettingsAreShown_thenItIsNot() {
        assertThat(StoreSettings.mongodb("mongodb://spor:hemmelig@db.example/").toString())
                .doesNotContain("hemmelig");
    }
}
