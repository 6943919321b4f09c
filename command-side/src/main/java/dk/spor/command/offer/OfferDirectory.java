package dk.spor.command.offer;

import dk.spor.values.OfferId;
import java.util.Optional;

/** Finds offers for decisions about citizens. */
@FunctionalInterface
public interface OfferDirectory {

    /** The offer as it is known now, or some seconds ago; empty for one that was never opened. */
    Optional<Offer> find(OfferId offer);
}
