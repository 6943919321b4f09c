package dk.spor.command;

import dk.spor.values.OfferKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can be asked about an offer itself. */
public sealed interface OfferCommand {

    /** The day on which it happened. */
    LocalDate on();

    /** Open an offer. */
    record OpenOffer(
            LocalDate on,
            String name,
            OfferKind kind,
            @Nullable String provider,
            @Nullable Integer places) implements OfferCommand {}

    /** Close an offer to new citizens. */
    record CloseOffer(LocalDate on) implements OfferCommand {}
}
