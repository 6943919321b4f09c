package dk.spor.query.offer;

import dk.spor.events.CitizenEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.query.timeline.Entry;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An offer by its name.
 *
 * @param entry the entry that opened it; absent until it is opened
 * @param name as on a page, in the language of those who run it; until it is opened, the identifier
 * @param kind until it is opened, OTHER
 * @param provider who runs it, where that is not the municipality itself
 * @param places how many citizens it holds at a time, by what was said last; absent where it has no such number
 * @param openedOn absent until it is opened
 * @param closedOn the first day on which it takes no more citizens; absent while it does
 */
public record OfferCard(
        OfferId offer,
        @Nullable Entry entry,
        String name,
        OfferKind kind,
        @Nullable String provider,
        @Nullable Integer places,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /** Raised with every change of {@link #evolve} or of what is stored; the views are then rebuilt. */
    public static final int FOLD_VERSION = 2;

    /** An offer about which nothing is known yet. */
    public static OfferCard of(OfferId offer) {
        return new OfferCard(offer, null, offer.value(), OfferKind.OTHER, null, null, null, null);
    }

    /** What the card says once this, too, is known. An offer that is opened again is open. */
    public static OfferCard evolve(OfferCard card, RecordedEvent recorded) {
        return switch (recorded.event()) {
            case CitizenEvent ignored -> card;
            case OfferOpened event ->
                new OfferCard(
                        event.offer(),
                        Entry.of(recorded),
                        event.name(),
                        event.kind(),
                        event.provider(),
                        event.places(),
                        event.happenedOn(),
                        null);
            case OfferClosed event ->
                new OfferCard(
                        card.offer,
                        card.entry,
                        card.name,
                        card.kind,
                        card.provider,
                        card.places,
                        card.openedOn,
                        event.happenedOn());
            case PlacesSet event ->
                new OfferCard(
                        card.offer,
                        card.entry,
                        card.name,
                        card.kind,
                        card.provider,
                        event.places(),
                        card.openedOn,
                        card.closedOn);
            // Who holds a place and who waits is read from the offer's own events, see the places.
            case PlaceAwaited ignored -> card;
            case PlaceHeld ignored -> card;
            case PlaceGivenUp ignored -> card;
        };
    }
}
