package dk.spor.store.log;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An event's content, JSON: as the bytes that are stored, UTF-8, or as text. What is read stays bytes, what is written
 * is text; the other form is made when it is asked for, which hardly anybody does.
 */
public final class Payload {

    private final byte @Nullable [] utf8;
    private final @Nullable String text;

    private Payload(byte @Nullable [] utf8, @Nullable String text) {
        this.utf8 = utf8;
        this.text = text;
    }

    public static Payload of(String text) {
        return new Payload(null, text);
    }

    /** @param utf8 belongs to the payload from now on */
    static Payload ofUtf8(byte[] utf8) {
        return new Payload(utf8, null);
    }

    public String text() {
        return text != null ? text : new String(utf8(), StandardCharsets.UTF_8);
    }

    /** The bytes themselves; whoever changes them changes the payload. */
    public byte[] utf8() {
        return utf8 != null ? utf8 : text().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Payload payload && text().equals(payload.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
