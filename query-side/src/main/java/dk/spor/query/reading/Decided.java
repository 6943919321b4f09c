package dk.spor.query.reading;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Correction;
import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.projection.Projection;
import dk.spor.values.CitizenId;
import dk.spor.values.DecisionResult;
import dk.spor.values.EntryId;
import dk.spor.wire.EventCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.conversions.Bson;

/** Finds decisions; looks only at citizens about whom something was decided, one after the other. */
final class Decided {

    private static final String DECIDED = "decided";
    private static final String DECIDED_ON = "decidedOn";
    private static final String BETTER_KNOWN = "better-known";
    private static final String KIND = EventCatalogue.typeOf(DecisionMade.class).name();

    /** By which pathways are found: which decisions, by what, about what, with what result; retracted ones, too. */
    static final Function<Pathway, List<String>> KEY = pathway -> Stream.concat(
                    pathway.corrections().stream()
                            .filter(correction -> correction.kind().equals(KIND))
                            .map(Correction::corrects)
                            .map(Decided::is),
                    pathway.decisions().stream().flatMap(decision -> keys(pathway, decision)))
            .distinct()
            .toList();

    /** By which pathways are found in which something was decided on a day, or between two. */
    static final Function<Pathway, List<String>> KEY_ON = pathway -> pathway.decisions().stream()
            .map(decision -> decision.on().toString())
            .distinct()
            .toList();

    private final Projection<Pathway> pathways;
    private final ReaderAccess access;

    Decided(Projection<Pathway> pathways, ReaderAccess access) {
        this.pathways = pathways;
        this.access = access;
    }

    static String key() {
        return DECIDED;
    }

    static String keyOn() {
        return DECIDED_ON;
    }

    /** About whom a decision is, if the reader may read about them. */
    Optional<CitizenId> citizenOf(EntryId decision) {
        return pathways
                .select(
                        eq(Projection.key(DECIDED), is(decision)),
                        ascending("_id"),
                        pathway -> access.mayRead(pathway.citizen()),
                        1)
                .stream()
                .map(Pathway::citizen)
                .findFirst();
    }

    /** In the order of the citizens' identifiers; a pathway is looked at and let go. */
    void each(DecisionsAsked asked, Collection<OfferCard> offers, BiConsumer<Pathway, Decision> found) {
        pathways.select(
                filter(asked, offers),
                ascending("_id"),
                pathway -> {
                    if (access.mayRead(pathway.citizen())) {
                        pathway.decisions().stream()
                                .filter(asked::takes)
                                .filter(decision -> !asked.knownBetter()
                                        || pathway.knownBetterThan(decision)
                                        || offers.stream().anyMatch(offer -> isClosedTo(decision, offer)))
                                .forEach(decision -> found.accept(pathway, decision));
                    }
                    return false;
                },
                Integer.MAX_VALUE);
    }

    /** Keys stand for the whole pathway, so these are some too many; each decision is looked at afterwards. */
    private static Bson filter(DecisionsAsked asked, Collection<OfferCard> offers) {
        var days = Projection.key(DECIDED_ON);
        var filters = new ArrayList<Bson>();
        filters.add(exists(days + ".0"));
        Stream.of(
                        Optional.ofNullable(asked.ground()).map(ground -> "by/" + ground),
                        Optional.ofNullable(asked.offer()).map(offer -> "about/" + offer),
                        Optional.ofNullable(asked.result()).map(result -> "as/" + result))
                .flatMap(Optional::stream)
                .map(token -> eq(Projection.key(DECIDED), token))
                .forEach(filters::add);
        Optional.ofNullable(asked.from()).ifPresent(from -> filters.add(gte(days, from.toString())));
        Optional.ofNullable(asked.to()).ifPresent(to -> filters.add(lte(days, to.toString())));
        if (asked.knownBetter()) {
            filters.add(or(Stream.concat(
                            Stream.of(eq(Projection.key(DECIDED), BETTER_KNOWN)),
                            offers.stream().flatMap(Decided::closed))
                    .toList()));
        }
        return and(filters);
    }

    /** Decisions about an offer at a time when, as is known today, it took nobody. */
    private static Stream<Bson> closed(OfferCard offer) {
        var days = Projection.key(DECIDED_ON);
        return Stream.of(
                        offer.openedOn() == null
                                ? null
                                : lt(days, offer.openedOn().toString()),
                        offer.closedOn() == null
                                ? null
                                : gte(days, offer.closedOn().toString()))
                .filter(Objects::nonNull)
                .map(closed -> and(eq(Projection.key(DECIDED), "about/" + offer.offer()), closed));
    }

    private static boolean isClosedTo(Decision decision, OfferCard offer) {
        return decision.result() == DecisionResult.GRANTED
                && offer.offer().equals(decision.offer())
                && !offer.takesCitizensOn(decision.on());
    }

    private static Stream<String> keys(Pathway pathway, Decision decision) {
        return Stream.of(
                        is(decision.entry().id()),
                        "by/" + decision.ground(),
                        decision.offer() == null ? null : "about/" + decision.offer(),
                        "as/" + decision.result(),
                        pathway.knownBetterThan(decision) ? BETTER_KNOWN : null)
                .filter(Objects::nonNull);
    }

    private static String is(EntryId decision) {
        return "is/" + decision;
    }
}
