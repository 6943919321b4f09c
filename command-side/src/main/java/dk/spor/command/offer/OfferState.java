package dk.spor.command.offer;

import dk.spor.events.OfferEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whether Spor knows the offer, and how.
 *
 * @param offer absent before its opening
 */
public record OfferState(@Nullable Offer offer) {

    /** Before anything was recorded. */
    public static final OfferState UNKNOWN = new OfferState(null);

    /** After one more event. */
    public OfferState evolve(OfferEvent event) {
        return new OfferState(Offer.evolve(offer, event));
    }
}
