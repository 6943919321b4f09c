package dk.spor.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.spor.query.moment.KnownReadings;
import dk.spor.query.place.PlaceList;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An offer's places. */
@RestController
public final class PlacesApi {

    private final KnownReadings known;

    public PlacesApi(KnownReadings known) {
        this.known = known;
    }

    /**
     * @param free how many places nobody holds
     * @param on the day that it is true of
     * @param knownAt the position in the log beyond which nothing is known here
     */
    record PlacesAnswer(@JsonUnwrapped PlaceList places, int free, LocalDate on, long knownAt) {}

    /**
     * Who holds a place, who waits in which order, and each turn there was with the rule by which it was somebody's.
     *
     * @param on the day that it is true of: what happened later is left out; today where it is left out
     * @param knownAt a position in the log or an instant with its offset: what was recorded later is left out
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/offers/{offer}/places")
    PlacesAnswer places(
            @PathVariable("offer") String offer,
            @RequestParam(name = "on", required = false) @Nullable String on,
            @RequestParam(name = "known-at", required = false) @Nullable String knownAt,
            @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var asked = known.ofOne(on, knownAt, atLeast);
        var places = asked.readings().places(new OfferId(offer), atLeast);
        asked.readings().shown(places.citizens());
        return new PlacesAnswer(places, places.free(), asked.on(), asked.at());
    }
}
