package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * One entry in a citizen's journal: what an event recorded, and what later events point at.
 *
 * @param value a UUID of version 7 (RFC 9562), so that identifiers sort roughly by the time they were made
 */
public record EntryId(@JsonValue UUID value) implements Comparable<EntryId> {

    /** A new identifier, never given before. */
    public static EntryId random() {
        return new EntryId(UuidCreator.getTimeOrderedEpoch());
    }

    /** @throws InvalidValue when {@code text} is not a UUID in its usual form of 36 characters */
    @JsonCreator
    public static EntryId of(String text) {
        return new EntryId(Uuids.parse("entryId", text));
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
