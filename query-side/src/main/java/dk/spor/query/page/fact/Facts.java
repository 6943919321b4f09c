package dk.spor.query.page.fact;

import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.page.words.Words;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything a citizen's page tells. */
public final class Facts {

    private Facts() {}

    /**
     * The facts of one citizen in order of valid time, numbered from 1.
     *
     * @param offers where the names of the offers stand
     * @param rules where the names of the laws stand
     * @param today what lasts, lasts until today; what was due before it is overdue
     */
    public static List<Fact> of(
            Pathway pathway,
            CtiTimeline cti,
            Map<OfferId, OfferCard> offers,
            RuleCatalogue rules,
            LocalDate today,
            Words words) {
        var corrected = pathway.corrected();
        var inOrder = Stream.of(
                        MeetingFacts.of(pathway, words),
                        PlanFacts.of(pathway, words),
                        WorkerFacts.of(pathway, offers, words),
                        DecisionFacts.of(pathway, rules, words),
                        pathway.lanes().stream()
                                .flatMap(lane -> OfferFacts.of(lane, track(lane.offer(), offers), today, words)),
                        HousingFacts.of(pathway.housing(), words),
                        LeaseFacts.of(pathway.leases(), words),
                        pathway.externalTreatments().stream()
                                .flatMap(treatment ->
                                        ExternalTreatmentFacts.of(treatment, track(treatment.offer(), offers), words)),
                        RelativeFacts.of(pathway.relatives(), offers, words),
                        CtiFacts.of(cti, words))
                .flatMap(facts -> facts)
                .map(fact -> corrected.contains(fact.entry()) ? fact.corrected(words) : fact)
                .sorted(Comparator.comparing(fact -> fact.when().day()))
                .toList();
        return IntStream.range(0, inOrder.size())
                .mapToObj(i -> inOrder.get(i).numbered(i + 1))
                .toList();
    }

    /** An offer's name; its identifier until it is known. */
    public static String name(OfferId offer, Map<OfferId, OfferCard> offers) {
        var card = offers.get(offer);
        return card == null ? offer.value() : card.name();
    }

    /** What a worker is responsible for: an offer's name, CTI, or the citizen as a whole. */
    public static String matter(@Nullable EntryId of, Pathway pathway, Map<OfferId, OfferCard> offers, Words words) {
        return WorkerFacts.matter(of, pathway, offers, words);
    }

    /** The law and section that a decision was made by: "Serviceloven § 101". */
    public static String ground(Decision decision, RuleCatalogue rules) {
        return DecisionFacts.ground(decision, rules);
    }

    private static Track track(OfferId offer, Map<OfferId, OfferCard> offers) {
        return new Track(Track.Kind.OFFER, "offer-" + offer, name(offer, offers));
    }
}
