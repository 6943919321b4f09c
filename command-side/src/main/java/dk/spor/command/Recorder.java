package dk.spor.command;

import dk.spor.values.CitizenId;
import dk.spor.values.OfferId;

/**
 * The one way into the log: everything that is ever recorded is asked for here, decided, and either recorded or
 * refused.
 */
public interface Recorder {

    /** Asks to have something recorded about a citizen. */
    Outcome record(CitizenId citizen, CitizenCommand command, Asking asking);

    /** Asks to have something recorded about an offer. */
    Outcome record(OfferId offer, OfferCommand command, Asking asking);
}
