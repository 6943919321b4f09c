package dk.spor.query.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.spor.query.place.PlaceList;
import dk.spor.query.reading.Readings;
import dk.spor.values.OfferId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An offer's places. */
@RestController
public final class PlacesApi {

    private final Readings readings;

    public PlacesApi(Readings readings) {
        this.readings = readings;
    }

    /** @param free how many places nobody holds */
    record PlacesAnswer(@JsonUnwrapped PlaceList places, int free) {}

    /**
     * Who holds a place, who waits in which order, and each turn there was with the rule by which it was somebody's.
     *
     * @param atLeast the position in the log that the answer must have reached
     */
    @GetMapping("/api/offers/{offer}/places")
    PlacesAnswer places(
            @PathVariable("offer") String offer, @RequestParam(name = "at-least", defaultValue = "0") long atLeast) {
        var places = readings.places(new OfferId(offer), atLeast);
        return new PlacesAnswer(places, places.free());
    }
}
