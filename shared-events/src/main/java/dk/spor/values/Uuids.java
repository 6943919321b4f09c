package dk.spor.values;

import com.github.f4b6a3.uuid.util.UuidValidator;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** Reads UUIDs, and derives them where the same source must always give the same identifier. */
public final class Uuids {

    private static final long VERSION_7 = 0x7000L;
    private static final long RFC_VARIANT = 0x8000_0000_0000_0000L;

    private Uuids() {}

    static UUID parse(String field, String text) {
        if (!UuidValidator.isValid(text) || text.length() != 36) {
            throw new InvalidValue(
                    field, "is not a UUID", "36 characters such as 0198c1a2-7b3c-7def-8a12-3456789abcde");
        }
        return UUID.fromString(text);
    }

    /**
     * A version-7 UUID whose random part is a digest of {@code name}: an import that is run again gives the same rows
     * the same identifiers.
     *
     * @param at the instant to carry in the first 48 bits, in milliseconds; earlier than 1970 counts as 1970
     * @param name what the identifier is derived from, for instance {@code "hmis/1106/Enrollment/849668"}
     */
    public static UUID derived(Instant at, String name) {
        var digest = ByteBuffer.wrap(sha256(name));
        long millis = Math.max(0, at.toEpochMilli()) & 0xFFFF_FFFF_FFFFL;
        long high = (millis << 16) | VERSION_7 | (digest.getLong() & 0x0FFFL);
        long low = RFC_VARIANT | (digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL);
        return new UUID(high, low);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
