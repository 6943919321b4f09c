package dk.spor.query.moment;

import dk.spor.query.caseload.WorkerLoad;
import dk.spor.query.cti.CtiCourse;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.reading.Moment;
import dk.spor.query.reading.Reading;
import dk.spor.query.reading.Readings;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a citizen at a moment, for one answer.
 *
 * @param moment asked about again, the same is known
 * @param readings for whatever else was known then
 */
public record KnownCitizen(
        Reading<Pathway> pathway,
        Reading<CtiTimeline> cti,
        SortedMap<OfferId, OfferCard> offers,
        Moment moment,
        Readings readings) {

    /** Whoever reads knows at least what was known when they began. */
    public static KnownCitizen of(CitizenId citizen, Known known, long atLeast) {
        var readings = known.readings();
        var pathway = readings.pathway(citizen, atLeast);
        var cti = readings.cti(citizen, atLeast);
        long position = known.at(Math.max(pathway.position(), cti.position()));
        return new KnownCitizen(pathway, cti, readings.offers(atLeast), new Moment(known.on(), position), readings);
    }

    /** What else the worker has who was responsible for a course; absent where nobody was. */
    public @Nullable WorkerLoad load(CtiCourse course) {
        return pathway.view()
                .workerOn(moment.on(), course.entry().id())
                .flatMap(worker ->
                        readings.caseloads(moment.on(), worker).stream().findFirst())
                .orElse(null);
    }
}
