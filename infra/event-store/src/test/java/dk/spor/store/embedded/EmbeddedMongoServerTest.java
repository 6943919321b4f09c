package dk.spor.store.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoServerTest {

    @TempDir
    private Path directory;

    @Test
    void givenADirectoryInUse_whenOpenedAgain_thenTheErrorNamesItAndTheRemedy() {
        try (EmbeddedMongoServer open = EmbeddedMongoServer.open(directory)) {
            assertThatThrownBy(() -> EmbeddedMongoServer.open(directory))
                    .isInstanceOf(DataDirectoryUnusable.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("another process")
                    .hasMessageContaining("SPOR_DATA");
        }
        EmbeddedMongoServer.open(directory).close();
    }

    @Test
    void givenAFileThatIsNoDatabase_whenOpened_thenTheErrorNamesIt() throws Exception {
        Files.write(
                directory.resolve(EmbeddedMongoServer.FILE_NAME),
                "not a database\n".repeat(2000).getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> EmbeddedMongoServer.open(directory))
                .isInstanceOf(DataDirectoryUnusable.class)
                .hasMessageContaining(EmbeddedMongoServer.FILE_NAME)
                .hasMessageContaining(directory.toString());
    }

    @Test
    void givenAFileInPlaceOfTheDirectory_whenOpened_thenTheErrorNamesIt() throws Exception {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> EmbeddedMongoServer.open(file))
                .isInstanceOf(DataDirectoryUnusable.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("SPOR_DATA");
    }

    @Test
    void whenOpened_thenItListensOnTheLoopbackInterfaceOnly() throws Exception {
        try (EmbeddedMongoServer server = EmbeddedMongoServer.open(directory)) {
            URI uri = URI.create(server.connectionString());

            assertThat(InetAddress.getByName(uri.getHost()).isLoopbackAddress()).isTrue();
            assertThat(uri.getPort()).isPositive();
        }
    }

    @Test
    void givenValuesOfAllKinds_whenReopened_thenTheyAreAsTheyWere() {
        UUID id = UUID.randomUUID();
        Document document = new Document("_id", "a")
                .append("text", "blåbærgrød")
                .append("long", Long.MAX_VALUE)
                .append("int", 7)
                .append("double", 0.25)
                .append("date", new Date(1_790_000_000_123L))
                .append("none", null)
                .append("bytes", new Binary(new byte[] {1, 2, 3}))
                .append("list", List.of(1, "two", new Document("three", true)))
                .append("uuid", id.toString());
        withCollection(collection -> collection.insertOne(document));

        withCollection(collection -> assertThat(collection.find().first()).isEqualTo(document));
    }

    @Test
    void givenChanges_whenReopened_thenTheLastOnesAreThere() {
        withCollection(collection -> {
            collection.createIndex(Indexes.ascending("name"), new IndexOptions().unique(true));
            collection.insertMany(List.of(
                    new Document("_id", 1L).append("name", "Ane"), new Document("_id", 2L).append("name", "Bo")));
            collection.updateOne(eq("_id", 1L), set("name", "Anna"));
            collection.replaceOne(eq("_id", 3L), new Document("name", "Cecilie"), new ReplaceOptions().upsert(true));
            collection.findOneAndDelete(eq("name", "Bo"));
        });

        withCollection(collection -> {
            assertThat(collection.find().sort(ascending("_id")).map(found -> found.getString("name")))
                    .containsExactly("Anna", "Cecilie");
            assertThat(collection.find(eq("name", "Anna")).first()).containsEntry("_id", 1L);
            assertThat(collection.find(eq("name", "Ane")).first()).isNull();
            assertThat(collection.find(in("name", "Anna", "Bo", "Cecilie"))).hasSize(2);
        });
    }

    @Test
    void givenNumberedDocuments_whenARangeIsAskedFor_thenThoseInOrder() {
        withCollection(collection -> {
            collection.insertMany(LongStream.of(5, 1, 9, 3, 7)
                    .mapToObj(number -> new Document("_id", number))
                    .toList());

            assertThat(numbers(collection, new Document("$gte", 3L).append("$lte", 7L)))
                    .containsExactly(3L, 5L, 7L);
            assertThat(numbers(collection, new Document("$gt", 3L).append("$lt", 7L)))
                    .containsExactly(5L);
            assertThat(numbers(collection, new Document("$gt", 9L))).isEmpty();
            assertThat(numbers(collection, new Document("$gte", 8L).append("$lte", 2L)))
                    .isEmpty();
            assertThat(collection
                            .find(lte("_id", 8L))
                            .sort(descending("_id"))
                            .limit(2)
                            .map(found -> found.getLong("_id")))
                    .containsExactly(7L, 5L);
            assertThat(collection.find(gte("_id", 3L)).sort(ascending("_id")).batchSize(1))
                    .hasSize(4);
        });
    }

    @Test
    void givenAReaderWithADocumentInHand_whenItIsChanged_thenTheReaderHasItAsItWas() {
        withCollection(collection -> {
            for (long i = 0; i < 300; i++) {
                collection.insertOne(new Document("_id", i).append("state", "before"));
            }
            List<String> seen = new ArrayList<>();
            try (var cursor =
                    collection.find().sort(ascending("_id")).batchSize(100).iterator()) {
                seen.add(cursor.next().getString("state"));
                collection.updateMany(new Document(), set("state", "after"));
                cursor.forEachRemaining(found -> seen.add(found.getString("state")));
            }
            assertThat(seen).hasSize(300).containsOnly("before");
        });
    }

    private static Iterable<Long> numbers(MongoCollection<Document> collection, Document bounds) {
        return collection
                .find(new Document("_id", bounds))
                .sort(ascending("_id"))
                .map(found -> found.getLong("_id"));
    }

    private void withCollection(Consumer<MongoCollection<Document>> use) {
        try (EmbeddedMongoServer server = EmbeddedMongoServer.open(directory);
                MongoClient client = MongoClients.create(server.connectionString())) {
            use.accept(client.getDatabase("spor").getCollection("things"));
        }
    }
}
