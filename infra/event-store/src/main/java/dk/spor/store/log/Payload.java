package dk.spor.store.log;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * An event's content, JSON: as the bytes that are stored, UTF-8, and as text. Each is made of the other when it is
 * asked for, since those who read the whole log never ask for the text.
 */
public final class Payload {

    private byte @Nullable [] utf8;
    private @Nullable String text;

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
        String known = text;
        if (known == null) {
            known = new String(utf8(), StandardCharsets.UTF_8);
            text = known;
        }
        return known;
    }

    /** The bytes themselves; whoever changes them changes the payload. */
    public byte[] utf8() {
        byte[] known = utf8;
        if (known == null) {
            known = text().getBytes(StandardCharsets.UTF_8);
            utf8 = known;
        }
        return known;
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
