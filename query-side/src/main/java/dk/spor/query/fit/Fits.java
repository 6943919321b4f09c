package dk.spor.query.fit;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.place.PlaceList;
import dk.spor.query.reading.Reading;
import dk.spor.query.reading.Readings;
import dk.spor.values.CitizenId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All offers for one citizen on one day.
 *
 * @param pathway what is known of the citizen
 * @param situation what of it the terms speak about
 * @param offers every offer there is, in the order of their identifiers
 */
public record Fits(Reading<Pathway> pathway, Situation situation, List<Fit> offers) {

    public Fits {
        offers = List.copyOf(offers);
    }

    /**
     * Reads all it needs.
     *
     * @param atLeast the position in the log that the citizen's pathway and the places must have reached
     */
    public static Fits read(Readings readings, CitizenId citizen, LocalDate day, long atLeast) {
        var pathway = readings.pathway(citizen, atLeast);
        var situation = Situation.of(pathway.view(), day);
        var fitting = new Fitting(citizen, situation, day);
        var offers = readings.offers().values().stream()
                .map(offer -> fitting.of(offer, places(readings, offer, day, atLeast)))
                .toList();
        return new Fits(pathway, situation, offers);
    }

    /** Those of which the same is to be said. */
    public List<Fit> that(Suits suits) {
        return offers.stream().filter(fit -> fit.suits() == suits).toList();
    }

    private static @Nullable PlaceList places(Readings readings, OfferCard offer, LocalDate day, long atLeast) {
        return offer.places() == null ? null : readings.places(offer.offer(), day, atLeast);
    }
}
