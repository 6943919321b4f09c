package dk.spor.command.offer;

import dk.spor.command.place.Places;
import dk.spor.events.OfferEvent;
import org.jspecify.annotations.Nullable;

/**
 * Whether Spor knows the offer, and how.
 *
 * @param offer absent before its opening
 * @param places its places, and who wants one
 */
public record OfferState(@Nullable Offer offer, Places places) {

    /** Before anything was recorded. */
    public static final OfferState UNKNOWN = new OfferState(null, Places.NOT_KEPT);

    /** After one more event. */
    public OfferState evolve(OfferEvent event) {
        return new OfferState(Offer.evolve(offer, event), places.evolve(event));
    }
}
