package dk.spor.events;

import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an offer itself; the one family that names no citizen. */
public sealed interface OfferEvent extends SporEvent {

    /** Which offer. */
    OfferId offer();

    /**
     * The municipality began to have an offer.
     *
     * @param name as on a page, in the language of those who run it
     * @param provider who runs it, where that is not the municipality itself
     * @param places how many citizens it holds at a time; absent where it has no such number
     */
    @EventName("offer-opened")
    record OfferOpened(
            EntryId entryId,
            OfferId offer,
            LocalDate happenedOn,
            String name,
            OfferKind kind,
            @Nullable String provider,
            @Nullable Integer places)
            implements OfferEvent {}

    /** The offer takes no more citizens from this day on. */
    @EventName("offer-closed")
    record OfferClosed(EntryId entryId, OfferId offer, LocalDate happenedOn) implements OfferEvent {}
}
