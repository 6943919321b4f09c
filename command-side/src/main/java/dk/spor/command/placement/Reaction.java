package dk.spor.command.placement;

import dk.spor.command.CitizenCommand;
import dk.spor.command.OfferCommand;
import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;

/** What the process asks for because of an event. */
sealed interface Reaction {

    /** Something about an offer's places. */
    record AskOffer(OfferId offer, OfferCommand command) implements Reaction {}

    /** Something about a citizen's referral. */
    record AskCitizen(CitizenId citizen, CitizenCommand command) implements Reaction {}
}
