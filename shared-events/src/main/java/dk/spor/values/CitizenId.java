package dk.spor.values;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * The citizen in Spor: an identifier without meaning, fit for addresses and log lines, unlike the CPR number.
 *
 * @param value a UUID of version 7 (RFC 9562), so that identifiers sort roughly by the time they were made
 */
public record CitizenId(@JsonValue UUID value) implements Comparable<CitizenId> {

    /** A new identifier, never given before. */
    public static CitizenId random() {
        return new CitizenId(UuidCreator.getTimeOrderedEpoch());
    }

    /** @throws InvalidValue when {@code text} is not a UUID in its usual form of 36 characters */
    @JsonCreator
    public static CitizenId of(String text) {
        return new CitizenId(Uuids.parse("citizenId", text));
    }

    @Override
    public int compareTo(CitizenId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
