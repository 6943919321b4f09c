package dk.spor.events;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.PlaceEnd;
import dk.spor.values.RuleRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to an offer itself, and to its places. */
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

    /** From this day on these are the offer's terms, all of them, until others are set for a later day. */
    @EventName("offer-terms-set")
    record OfferTermsSet(EntryId entryId, OfferId offer, LocalDate happenedOn, OfferTerms terms)
            implements OfferEvent {}

    /**
     * From this day on the offer has so many places, and Spor keeps them: nobody is enrolled there without holding one,
     * and who waits is offered the next one.
     */
    @EventName("places-set")
    record PlacesSet(EntryId entryId, OfferId offer, LocalDate happenedOn, int places) implements OfferEvent {}

    /**
     * A citizen waits for a place from this day on.
     *
     * @param referral the citizen's referral to the offer
     */
    @EventName("place-awaited")
    record PlaceAwaited(EntryId entryId, OfferId offer, LocalDate happenedOn, CitizenId citizenId, EntryId referral)
            implements OfferEvent {}

    /**
     * A place is the citizen's from this day on, to be taken or refused.
     *
     * @param referral the citizen's referral to the offer
     * @param waitedSince since when the citizen had waited for it
     * @param waiting how many still waited after that, all of them behind this citizen
     * @param order the rule by which it was this citizen's turn
     */
    @EventName("place-held")
    record PlaceHeld(
            EntryId entryId,
            OfferId offer,
            LocalDate happenedOn,
            CitizenId citizenId,
            EntryId referral,
            LocalDate waitedSince,
            int waiting,
            RuleRef order)
            implements OfferEvent {}

    /**
     * The citizen neither waits for a place nor holds one any more.
     *
     * @param referral the citizen's referral to the offer
     * @param because what ended it
     */
    @EventName("place-given-up")
    record PlaceGivenUp(
            EntryId entryId,
            OfferId offer,
            LocalDate happenedOn,
            CitizenId citizenId,
            EntryId referral,
            PlaceEnd because)
            implements OfferEvent {}
}
