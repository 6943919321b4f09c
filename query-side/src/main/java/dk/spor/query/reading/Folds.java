package dk.spor.query.reading;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.OfferEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.SporEvent;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.directory.CitizenCard;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.Fold;
import dk.spor.recording.StreamId;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which events each view is folded from. */
public final class Folds {

    private static final String CITIZEN = "citizen/";
    private static final String OFFER = "offer/";

    /** Everything but CTI, which has a view of its own. */
    public static final Fold<Pathway> PATHWAY = new Fold<>(
            "pathway",
            Pathway.FOLD_VERSION,
            Pathway.class,
            event -> event instanceof CtiEvent ? Optional.empty() : citizenOf(event),
            Folds::citizenOf,
            citizen -> new StreamId(CITIZEN + citizen),
            citizen -> Pathway.of(CitizenId.of(citizen)),
            Pathway::evolve,
            OpenMatters.OF_PATHWAYS,
            new TreeMap<>(Map.of(Homeless.PART, Pathway::housing)));

    /** CTI alone; citizens without it have no such view. */
    public static final Fold<CtiTimeline> CTI = new Fold<>(
            "cti",
            CtiTimeline.FOLD_VERSION,
            CtiTimeline.class,
            event ->
                    event instanceof CtiEvent || event instanceof CorrectionEvent ? citizenOf(event) : Optional.empty(),
            Folds::citizenOf,
            citizen -> new StreamId(CITIZEN + citizen),
            citizen -> CtiTimeline.of(CitizenId.of(citizen)),
            CtiTimeline::evolve,
            OpenMatters.OF_CTI,
            new TreeMap<>());

    /** Who there is. */
    public static final Fold<CitizenCard> CITIZENS = new Fold<>(
            "citizen",
            CitizenCard.FOLD_VERSION,
            CitizenCard.class,
            event -> event instanceof RegistrationEvent || event instanceof CorrectionEvent
                    ? citizenOf(event)
                    : Optional.empty(),
            Folds::citizenOf,
            citizen -> new StreamId(CITIZEN + citizen),
            citizen -> CitizenCard.of(CitizenId.of(citizen)),
            CitizenCard::evolve,
            CitizenSearch.KEYS,
            new TreeMap<>());

    /** What is offered. */
    public static final Fold<OfferCard> OFFERS = new Fold<>(
            "offer",
            OfferCard.FOLD_VERSION,
            OfferCard.class,
            event -> event instanceof OfferEvent offer
                    ? Optional.of(offer.offer().value())
                    : Optional.empty(),
            Folds::offerOf,
            offer -> new StreamId(OFFER + offer),
            offer -> OfferCard.of(new OfferId(offer)),
            OfferCard::evolve);

    private Folds() {}

    private static Optional<String> citizenOf(SporEvent event) {
        return event instanceof CitizenEvent ofCitizen
                ? Optional.of(ofCitizen.citizenId().toString())
                : Optional.empty();
    }

    private static Optional<String> citizenOf(StreamId stream) {
        return after(CITIZEN, stream);
    }

    private static Optional<String> offerOf(StreamId stream) {
        return after(OFFER, stream);
    }

    private static Optional<String> after(String prefix, StreamId stream) {
        return stream.value().startsWith(prefix)
                ? Optional.of(stream.value().substring(prefix.length()))
                : Optional.empty();
    }
}
