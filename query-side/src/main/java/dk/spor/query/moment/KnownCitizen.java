package dk.spor.query.moment;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.reading.Moment;
import dk.spor.query.reading.PastReadings;
import dk.spor.query.reading.Reading;
import dk.spor.query.reading.Readings;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.util.SortedMap;

/**
 * What is known of a citizen at a moment, for one answer.
 *
 * @param moment asked about again, the same is known
 */
public record KnownCitizen(
        Reading<Pathway> pathway, Reading<CtiTimeline> cti, SortedMap<OfferId, OfferCard> offers, Moment moment) {

    /** Now: whoever reads knows at least what was known when they began. */
    static KnownCitizen now(Readings readings, CitizenId citizen, Moments moments, long atLeast) {
        long reached = Math.max(readings.reached(), atLeast);
        var pathway = readings.pathway(citizen, atLeast);
        var cti = readings.cti(citizen, atLeast);
        return new KnownCitizen(
                pathway,
                cti,
                readings.offers(),
                moments.today(Math.max(reached, Math.max(pathway.position(), cti.position()))));
    }

    static KnownCitizen then(Readings readings, PastReadings past, CitizenId citizen, Moment moment) {
        var then = past.citizen(citizen, moment);
        return new KnownCitizen(
                then.pathway(), then.cti(), past.offers(readings.offers().keySet(), moment), moment);
    }
}
