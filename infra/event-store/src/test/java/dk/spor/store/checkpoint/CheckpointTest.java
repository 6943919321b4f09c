package dk.spor.store.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was signed can be checked by anyone who knows the public key, and by nobody changed. */
class CheckpointTest {

    private static final UUID LOG = UUID.fromString("01900000-0000-7000-8000-000000000029");
    private static final Instant RECORDED = Instant.parse("2026-11-02T09:30:00.123Z");
    private static final Instant TAKEN = Instant.parse("2026-11-02T10:00:00Z");
    private static final String X509_ED25519 = "302a300506032b6570032100";

    private final Path key;
    private final Path file;

    CheckpointTest(@TempDir Path directory) {
        this.key = directory.resolve("key.json");
        this.file = directory.resolve("checkpoint.json");
    }

    private Checkpoint write() {
        Checkpoint checkpoint = CheckpointKey.create(key).sign(LOG, 42, "ab".repeat(32), RECORDED, TAKEN);
        CheckpointFile.write(checkpoint, file);
        return checkpoint;
    }

    @Test
    void givenACheckpoint_whenWrittenAndRead_thenTheSame() {
        Checkpoint checkpoint = write();

        assertThat(CheckpointFile.read(file)).isEqualTo(checkpoint);
        assertThat(checkpoint.takenAt()).isEqualTo("2026-11-02T10:00:00.000Z");
    }

    @Test
    void givenACheckpoint_whenVerifiedFromTheTextOfTheFormatWithThePlatformAlone_thenItsSignatureFits()
            throws Exception {
        write();

        JsonNode json = new ObjectMapper().readTree(file.toFile());
        StringBuilder statement = new StringBuilder("spor-checkpoint-1\n");
        for (String field : new String[] {"log", "position", "hash", "recordedAt", "takenAt", "key"}) {
            statement.append(json.get(field).asText()).append('\n');
        }
        PublicKey publicKey = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(
                        HexFormat.of().parseHex(X509_ED25519 + json.get("key").asText())));
        Signature signature = Signature.getInstance("Ed25519");
        signature.initVerify(publicKey);
        signature.update(statement.toString().getBytes(StandardCharsets.UTF_8));

        assertThat(signature.verify(
                        HexFormat.of().parseHex(json.get("signature").asText())))
                .isTrue();
    }

    @Test
    void givenOnePartChanged_whenRead_thenRefused() throws Exception {
        write();
        String signed = Files.readString(file);
        for (String change : new String[] {"42:43", "ab:cd", "09:30:00.123Z->", "10:00->11:00", "0029->0030"}) {
            String[] parts = change.contains("->") ? change.split("->", -1) : change.split(":", -1);
            Files.writeString(file, signed.replace(parts[0], parts[1]));

            assertThatThrownBy(() -> CheckpointFile.read(file)).as(change).isInstanceOf(InvalidCheckpoint.class);
        }
    }

    @Test
    void givenSomethingElse_whenRead_thenRefusedAndSaid() throws Exception {
        Files.writeString(file, "{\"format\":\"something-else\"}");
        assertThatThrownBy(() -> CheckpointFile.read(file)).hasMessageContaining("checkpoint.json");
        Files.writeString(file, "no json");
        assertThatThrownBy(() -> CheckpointFile.read(file)).hasMessageContaining("is no checkpoint");
        assertThatThrownBy(() -> CheckpointKey.read(file)).hasMessageContaining("--create-key");
        Path nowhere = file.resolveSibling("nowhere");
        assertThatThrownBy(() -> CheckpointFile.read(nowhere)).hasMessageContaining("can't be read");
    }

    @Test
    void givenAKey_whenKept_thenOnlyItsOwnerReadsItAndItIsNeverWrittenOver() throws Exception {
        String publicKey = CheckpointKey.create(key).publicKey();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
                .isEqualTo("rw-------");
        assertThat(CheckpointKey.read(key).publicKey()).isEqualTo(publicKey);
        assertThatThrownBy(() -> CheckpointKey.create(key)).isInstanceOf(InvalidCheckpoint.class);
        assertThat(CheckpointKey.read(key).publicKey()).isEqualTo(publicKey);
    }
}
