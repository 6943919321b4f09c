package dk.spor.command.offer;

import dk.spor.command.deciding.Fact;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An offer as decisions see it.
 *
 * @param name as on a page
 * @param kind what it is
 * @param opened its opening
 * @param closed its closing, if it takes no more citizens
 * @param placesKept since when Spor keeps its places, if it does
 * @param terms each from its day on, in the order of recording
 */
public record Offer(
        String name,
        OfferKind kind,
        Fact opened,
        @Nullable Fact closed,
        @Nullable Fact placesKept,
        List<TermsFrom> terms) {

    public Offer {
        terms = List.copyOf(terms);
    }

    /** Terms, and the first day on which they hold. */
    public record TermsFrom(LocalDate day, OfferTerms terms) {}

    /** One whose places nobody keeps, and whose terms nobody has set. */
    public Offer(String name, OfferKind kind, Fact opened, @Nullable Fact closed) {
        this(name, kind, opened, closed, null, List.of());
    }

    /** An offer after one more event; {@code offer} is null before its opening. */
    public static Offer evolve(@Nullable Offer offer, OfferEvent event) {
        return switch (event) {
            case OfferOpened it -> new Offer(it.name(), it.kind(), Fact.of(it), null);
            case OfferClosed it -> {
                var known = opened(offer, it);
                yield new Offer(known.name, known.kind, known.opened, Fact.of(it), known.placesKept, known.terms);
            }
            case PlacesSet it -> {
                var known = opened(offer, it);
                var since = known.placesKept == null ? Fact.of(it) : earlier(known.placesKept, Fact.of(it));
                yield new Offer(known.name, known.kind, known.opened, known.closed, since, known.terms);
            }
            case OfferTermsSet it -> opened(offer, it).with(new TermsFrom(it.happenedOn(), it.terms()));
            case PlaceAwaited it -> opened(offer, it);
            case PlaceHeld it -> opened(offer, it);
            case PlaceGivenUp it -> opened(offer, it);
        };
    }

    /** Whether nobody is enrolled on a day without holding a place. */
    public boolean keepsPlacesOn(LocalDate day) {
        return placesKept != null && !placesKept.isAfter(day);
    }

    /** How many talks a relative is given by the terms of a day; empty where these do not say. */
    public Optional<Integer> mostTalksForRelativeOn(LocalDate day) {
        return terms.stream()
                .filter(each -> !each.day.isAfter(day))
                .reduce((before, later) -> later.day.isBefore(before.day) ? before : later)
                .map(each -> each.terms.mostTalksForRelative());
    }

    private Offer with(TermsFrom more) {
        var all = Stream.concat(terms.stream(), Stream.of(more)).toList();
        return new Offer(name, kind, opened, closed, placesKept, all);
    }

    /** The first day on which it takes citizens. */
    public LocalDate openedOn() {
        return opened.on();
    }

    /** The first day on which it takes no more; empty while it does. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closed).map(Fact::on);
    }

    private static Fact earlier(Fact one, Fact other) {
        return other.isBefore(one.on()) ? other : one;
    }

    private static Offer opened(@Nullable Offer offer, OfferEvent event) {
        if (offer == null) {
            throw new IllegalArgumentException(
                    "The log has something of an offer that it never opened: " + event.offer());
        }
        return offer;
    }
}
