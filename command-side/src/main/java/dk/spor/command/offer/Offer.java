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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offer as decisions see it.
 *
 * @param name as on a page
 * @param kind what it is
 * @param opened its opening
 * @param closed its closing, if it takes no more citizens
 * @param placesKept since when Spor keeps its places, if it does
 */
public record Offer(
        String name,
        OfferKind kind,
        Fact opened,
        @Nullable Fact closed,
        @Nullable Fact placesKept) {

    /** One whose places nobody keeps. */
    public Offer(String name, OfferKind kind, Fact opened, @Nullable Fact closed) {
        this(name, kind, opened, closed, null);
    }

    /** An offer after one more event; {@code offer} is null before its opening. */
    public static Offer evolve(@Nullable Offer offer, OfferEvent event) {
        return switch (event) {
            case OfferOpened it -> new Offer(it.name(), it.kind(), Fact.of(it), null);
            case OfferClosed it -> {
                var known = opened(offer, it);
                yield new Offer(known.name, known.kind, known.opened, Fact.of(it), known.placesKept);
            }
            case PlacesSet it -> {
                var known = opened(offer, it);
                var since = known.placesKept == null ? Fact.of(it) : earlier(known.placesKept, Fact.of(it));
                yield new Offer(known.name, known.kind, known.opened, known.closed, since);
            }
            case OfferTermsSet it -> opened(offer, it);
            case PlaceAwaited it -> opened(offer, it);
            case PlaceHeld it -> opened(offer, it);
            case PlaceGivenUp it -> opened(offer, it);
        };
    }

    /** Whether nobody is enrolled on a day without holding a place. */
    public boolean keepsPlacesOn(LocalDate day) {
        return placesKept != null && !placesKept.isAfter(day);
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
