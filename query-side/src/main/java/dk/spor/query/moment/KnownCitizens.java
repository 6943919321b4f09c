package dk.spor.query.moment;

import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.Readings;
import dk.spor.values.CitizenId;
import org.jspecify.annotations.Nullable;

/** Reads what a question about a citizen asks for: of now, or of the moment that it names. */
public final class KnownCitizens {

    private final Readings readings;
    private final PastReadings past;
    private final Moments moments;

    public KnownCitizens(Readings readings, PastReadings past, Moments moments) {
        this.readings = readings;
        this.past = past;
        this.moments = moments;
    }

    /** @throws dk.spor.values.InvalidValue when there is no such moment, or the question contradicts itself */
    public KnownCitizen asked(CitizenId citizen, @Nullable String on, @Nullable String knownAt, long atLeast) {
        return moments.asked(on, knownAt, atLeast)
                .map(moment -> KnownCitizen.then(readings, past, citizen, moment))
                .orElseGet(() -> KnownCitizen.now(readings, citizen, moments, atLeast));
    }
}
