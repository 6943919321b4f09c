package dk.spor.command;

import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.PlaceEnd;
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

    /** Set the terms of an offer, all of them, from a day on. */
    record SetOfferTerms(LocalDate on, OfferTerms terms) implements OfferCommand {}

    /** Set how many places there are from a day on; from the first time on Spor keeps them. */
    record SetPlaces(LocalDate on, int places) implements OfferCommand {}

    /** Let a citizen wait for a place. */
    record AwaitPlace(LocalDate on, CitizenId citizen, EntryId referral) implements OfferCommand, AskedByProcess {}

    /** Give up the place of a referral, held or awaited. */
    record GiveUpPlace(LocalDate on, EntryId referral, PlaceEnd because) implements OfferCommand, AskedByProcess {}
}
