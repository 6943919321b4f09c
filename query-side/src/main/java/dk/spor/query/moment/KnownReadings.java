package dk.spor.query.moment;

import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.Readings;
import org.jspecify.annotations.Nullable;

/** Finds what a question asks for: of now, or of the moment that it names. */
public final class KnownReadings {

    private final Readings readings;
    private final PastReadings past;
    private final Moments moments;

    public KnownReadings(Readings readings, PastReadings past, Moments moments) {
        this.readings = readings;
        this.past = past;
        this.moments = moments;
    }

    /**
     * For a question about one citizen or offer: now is what has been recorded of it when it is read.
     *
     * @throws dk.spor.values.InvalidValue when there is no such moment, or the question contradicts itself
     */
    public Known ofOne(@Nullable String on, @Nullable String knownAt, long atLeast) {
        return moments.asked(on, knownAt, atLeast)
                .map(moment -> new Known(past.at(moment), moment))
                .orElseGet(() -> new Known(readings, moments.today(Math.max(readings.reached(), atLeast))));
    }

    /**
     * For a question about everybody: now is one position for all of them.
     *
     * @throws dk.spor.values.InvalidValue when there is no such moment
     */
    public Known ofAll(@Nullable String on, @Nullable String knownAt) {
        return moments.asked(on, knownAt, 0)
                .map(moment -> new Known(past.at(moment), moment))
                .orElseGet(() -> {
                    var latest = past.latest();
                    return new Known(latest, moments.today(latest.reached()));
                });
    }
}
