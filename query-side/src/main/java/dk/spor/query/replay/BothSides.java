package dk.spor.query.replay;

import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.reading.Moment;
import dk.spor.query.reading.PastReadings;
import dk.spor.recording.RecordedEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads both sides of decisions, and puts the same questions to both. Made for one answer: it remembers the offers. */
final class BothSides {

    private final PastReadings past;
    private final RuleCatalogue rules;
    private final Map<OfferId, List<RecordedEvent>> offers = new HashMap<>();

    BothSides(PastReadings past, RuleCatalogue rules) {
        this.past = past;
        this.rules = rules;
    }

    /**
     * @param today the citizen as known at the moment
     * @param moment what stands for today
     */
    List<Criterion> of(Decision decision, Pathway today, Moment moment) {
        var now = known(decision, today, moment.knownAt(), moment.on());
        var then = then(decision, today.citizen());
        return Questions.about(decision, then == null ? now : then, rules).stream()
                .map(question -> question.put(then, now))
                .toList();
    }

    private @Nullable Knowledge then(Decision decision, CitizenId citizen) {
        var seen = decision.seen();
        return seen == null ? null : known(decision, past.pathway(citizen, Moment.knownAt(seen)), seen, decision.on());
    }

    private Knowledge known(Decision decision, Pathway pathway, long knownAt, LocalDate asOf) {
        return new Knowledge(
                pathway,
                decision.offer() == null ? null : card(decision.offer(), decision.on(), knownAt),
                decision.on(),
                asOf);
    }

    /** Without what happened after the day: an offer that closed or opened once more was what it was. */
    private OfferCard card(OfferId offer, LocalDate day, long knownAt) {
        var card = OfferCard.of(offer);
        for (var recorded : offers.computeIfAbsent(offer, this::told)) {
            if (recorded.position() <= knownAt && !recorded.event().happenedOn().isAfter(day)) {
                card = OfferCard.evolve(card, recorded);
            }
        }
        return card;
    }

    /** Who held a place when is of no interest here, and is most of what is told of an offer. */
    private List<RecordedEvent> told(OfferId offer) {
        return past.told(offer).stream()
                .filter(recorded -> switch (recorded.event()) {
                    case OfferOpened ignored -> true;
                    case OfferClosed ignored -> true;
                    case OfferTermsSet ignored -> true;
                    default -> false;
                })
                .toList();
    }
}
