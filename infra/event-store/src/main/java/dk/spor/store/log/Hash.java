package dk.spor.store.log;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.bson.BsonBinary;

/** A SHA-256: 32 bytes that stand for whatever they were computed from. */
public final class Hash {

    static final int BYTES = 32;

    /** What the first link of a chain follows. */
    public static final Hash ZERO = new Hash(new byte[BYTES]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("A SHA-256 has 32 bytes, not " + bytes.length);
        }
        this.bytes = bytes;
    }

    static Hash of(byte[] bytes) {
        return new Hash(bytes.clone());
    }

    /** As {@link #toString()} writes it. */
    public static Hash parse(String hexadecimal) {
        return new Hash(HexFormat.of().parseHex(hexadecimal));
    }

    /** What a digest has come to; the digest begins anew. */
    static Hash finish(MessageDigest digest) {
        return new Hash(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    void update(MessageDigest digest) {
        digest.update(bytes);
    }

    BsonBinary toBinary() {
        return new BsonBinary(bytes);
    }

    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, 0, target, offset, BYTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In hexadecimal, lower case. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
