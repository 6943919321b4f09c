package dk.spor.query.reading;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Pathway;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;

/** What was true on a day, as it was known when the log had got as far as a position. */
public interface PastReadings {

    /** The position of the last event there is. */
    long head();

    /** The position of the last event that had been recorded by an instant; empty where there was none yet. */
    Optional<Long> positionAt(Instant instant);

    /** When the event at a position was recorded. */
    Instant recordedAt(long position);

    /** Both views of a citizen, which come from one reading of the citizen's past. */
    record PastOfCitizen(Reading<Pathway> pathway, Reading<CtiTimeline> cti) {}

    /** @throws ReadingRefused when the reader may not, or nothing was known of such a citizen then */
    PastOfCitizen citizen(CitizenId citizen, Moment moment);

    /** Those of some offers that were known then, as they were. */
    SortedMap<OfferId, OfferCard> offers(Collection<OfferId> some, Moment moment);
}
