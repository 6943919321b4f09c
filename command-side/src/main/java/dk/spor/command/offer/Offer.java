package dk.spor.command.offer;

import dk.spor.command.decision.Fact;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
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
 */
public record Offer(
        String name, OfferKind kind, Fact opened, @Nullable Fact closed) {

    /** An offer after one more event; {@code offer} is null before its opening. */
    public static Offer evolve(@Nullable Offer offer, OfferEvent event) {
        return switch (event) {
            case OfferOpened it -> new Offer(it.name(), it.kind(), Fact.of(it), null);
            case OfferClosed it -> closed(offer, it);
        };
    }

    /** The first day on which it takes citizens. */
    public LocalDate openedOn() {
        return opened.on();
    }

    /** The first day on which it takes no more; empty while it does. */
    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closed).map(Fact::on);
    }

    private static Offer closed(@Nullable Offer offer, OfferClosed event) {
        if (offer == null) {
            throw new IllegalArgumentException("The log closes an offer that it never opened: " + event.offer());
        }
        return new Offer(offer.name, offer.kind, offer.opened, Fact.of(event));
    }
}
