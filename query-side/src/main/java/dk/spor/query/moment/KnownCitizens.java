package dk.spor.query.moment;

import dk.spor.values.CitizenId;
import org.jspecify.annotations.Nullable;

/** Reads what a question about a citizen asks for: of now, or of the moment that it names. */
public final class KnownCitizens {

    private final KnownReadings known;

    public KnownCitizens(KnownReadings known) {
        this.known = known;
    }

    /** @throws dk.spor.values.InvalidValue when there is no such moment, or the question contradicts itself */
    public KnownCitizen asked(CitizenId citizen, @Nullable String on, @Nullable String knownAt, long atLeast) {
        return KnownCitizen.of(citizen, known.ofOne(on, knownAt, atLeast), atLeast);
    }
}
