package dk.spor.store.log;

import static org.assertj.core.api.Assertions.assertThat;

import dk.spor.store.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A second verifier, written from docs/log-format.md alone: it shares no code with the first, and agrees with it. Who
 * changes the format changes the page, and this.
 */
class FormatFromTheTextTest {

    @Test
    void givenALogWithEverythingThatCanStandInIt_whenVerifiedFromTheText_thenEveryHashIsTheOneThatIsThere()
            throws Exception {
        try (TestDatabase database = TestDatabase.onEmbeddedServer()) {
            LogWriter writer = database.openLog().writer();
            writer.append(Commits.of("citizen/1", 0, 3));
            writer.append(Commits.of(List.of(Commits.eventOfNoStream())));
            writer.append(Commits.of(List.of(new StoredEvent(
                    "id",
                    new StreamPlace("borger/ÆØÅ 😀", 7, null),
                    "type",
                    "1",
                    Commits.RECORDED_AT.plusMillis(7),
                    Map.of("by", "Åse", "role", ""),
                    "\"\"\\u0000 € 𝄞"))));
            List<BsonDocument> commits = database.database()
                    .getCollection("commits", BsonDocument.class)
                    .find()
                    .sort(new BsonDocument("_id", new BsonInt32(1)))
                    .into(new ArrayList<>());
            assertThat(commits).hasSize(3);

            byte[] previous = new byte[32];
            long position = 0;
            long latest = Long.MIN_VALUE;
            for (BsonDocument commit : commits) {
                assertThat(commit.getInt64("_id").getValue()).isEqualTo(position + 1);
                position += commit.getArray("events").size();
                assertThat(commit.getInt64("last").getValue()).isEqualTo(position);
                for (var event : commit.getArray("events")) {
                    latest = Math.max(
                            latest, event.asDocument().getDateTime("at").getValue());
                }
                assertThat(commit.getDateTime("latest").getValue()).isEqualTo(latest);
                assertThat(commit.getBinary("prev").getData()).isEqualTo(previous);
                previous = link(previous, commit);
                assertThat(HexFormat.of().formatHex(commit.getBinary("hash").getData()))
                        .isEqualTo(HexFormat.of().formatHex(previous));
            }
        }
    }

    private static byte[] link(byte[] previous, BsonDocument commit) throws Exception {
        ByteBuffer link = ByteBuffer.allocate(80)
                .put(previous)
                .putLong(commit.getInt64("_id").getValue())
                .putLong(commit.getDateTime("at").getValue())
                .put(sha256(content(commit)));
        return sha256(link.array());
    }

    private static byte[] content(BsonDocument commit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes); // big-endian, two's complement
        out.write(commit.getBinary("commit").getData());
        out.writeInt(commit.getArray("events").size());
        for (var value : commit.getArray("events")) {
            BsonDocument event = value.asDocument();
            text(event.getString("key"), out);
            text(event.getString("aggregate", null), out);
            text(event.getString("type"), out);
            text(event.getString("rev", null), out);
            text(event.getString("id"), out);
            BsonDateTime at = event.getDateTime("at");
            out.writeLong(at.getValue());
            BsonDocument meta = event.getDocument("meta");
            out.writeInt(meta.size());
            for (var entry : meta.entrySet()) {
                text(new BsonString(entry.getKey()), out);
                text(entry.getValue().asString(), out);
            }
            out.writeByte(1);
            text(event.getString("data"), out);
        }
        return bytes.toByteArray();
    }

    private static void text(@Nullable BsonString text, DataOutputStream out) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            return;
        }
        byte[] utf8 = text.getValue().getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
    }

    private static byte[] sha256(byte[] bytes) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(bytes);
    }
}
