package dk.spor.store.checkpoint;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A signed statement of what the log is. Its parts are texts as they stand in the document, since those are what is
 * signed.
 *
 * @param format {@link #FORMAT}
 * @param log which log: the identifier of its first commit
 * @param position the last position of a commit
 * @param hash of that commit, in hexadecimal
 * @param recordedAt when that commit was recorded, by its own account
 * @param takenAt when the checkpoint was taken, by the clock of whoever took it
 * @param key the public key, Ed25519, 32 bytes in hexadecimal
 * @param signature Ed25519, 64 bytes in hexadecimal
 */
@JsonPropertyOrder({"format", "log", "position", "hash", "recordedAt", "takenAt", "key", "signature"})
public record Checkpoint(
        String format,
        String log,
        long position,
        String hash,
        String recordedAt,
        String takenAt,
        String key,
        String signature) {

    public static final String FORMAT = "spor-checkpoint-1";

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** Not signed yet. */
    static Checkpoint unsigned(
            UUID log, long position, String hash, Instant recordedAt, Instant takenAt, String publicKey) {
        return new Checkpoint(
                FORMAT, log.toString(), position, hash, TIME.format(recordedAt), TIME.format(takenAt), publicKey, "");
    }

    Checkpoint signedWith(byte[] by) {
        return new Checkpoint(
                format,
                log,
                position,
                hash,
                recordedAt,
                takenAt,
                key,
                HexFormat.of().formatHex(by));
    }

    /** The bytes that are signed. */
    byte[] statement() {
        return Stream.of(format, log, position, hash, recordedAt, takenAt, key)
                .map(part -> part + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
