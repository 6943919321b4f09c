package dk.spor.query.offer;

import dk.spor.events.CitizenEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.query.timeline.Entry;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An offer by its name, and its terms.
 *
 * @param entry the entry that opened it; absent until it is opened
 * @param name as on a page, in the language of those who run it; until it is opened, the identifier
 * @param kind until it is opened, OTHER
 * @param provider who runs it, where that is not the municipality itself
 * @param places how many citizens it holds at a time, by what was said last; absent where it has no such number
 * @param openedOn absent until it is opened
 * @param closing the entry that closed it; absent while it takes citizens
 * @param closedOn the first day on which it takes no more citizens; absent while it does
 * @param terms each from its day on, in the order of these days
 */
public record OfferCard(
        OfferId offer,
        @Nullable Entry entry,
        String name,
        OfferKind kind,
        @Nullable String provider,
        @Nullable Integer places,
        @Nullable LocalDate openedOn,
        @Nullable Entry closing,
        @Nullable LocalDate closedOn,
        List<TermsPeriod> terms) {

    /** Raised with every change of {@link #evolve} or of what is stored; the views are then rebuilt. */
    public static final int FOLD_VERSION = 4;

    public OfferCard {
        terms = List.copyOf(terms);
    }

    /** An offer about which nothing is known yet. */
    public static OfferCard of(OfferId offer) {
        return named(offer, offer.value(), OfferKind.OTHER);
    }

    /** An offer of which no more than this is known. */
    public static OfferCard named(OfferId offer, String name, OfferKind kind) {
        return new OfferCard(offer, null, name, kind, null, null, null, null, null, List.of());
    }

    /** What the card says once this, too, is known. An offer that is opened again is open. */
    public static OfferCard evolve(OfferCard card, RecordedEvent recorded) {
        var at = Entry.of(recorded);
        return switch (recorded.event()) {
            case CitizenEvent ignored -> card;
            case OfferOpened event -> card.opened(at, event);
            case OfferClosed event -> card.closed(at, event.happenedOn());
            case PlacesSet event -> card.withPlaces(event.places());
            case OfferTermsSet event ->
                card.withTerms(TermsPeriod.with(card.terms, at, event.happenedOn(), event.terms()));
            // Who holds a place and who waits is read from the offer's own events, see the places.
            case PlaceAwaited ignored -> card;
            case PlaceHeld ignored -> card;
            case PlaceGivenUp ignored -> card;
        };
    }

    /** The terms that hold on a day; empty where none were set for it. */
    public Optional<TermsPeriod> termsOn(LocalDate day) {
        return terms.stream().filter(period -> period.holdsOn(day)).findFirst();
    }

    /** Whether it has been opened by a day, and not closed. */
    public boolean takesCitizensOn(LocalDate day) {
        return openedOn != null && !day.isBefore(openedOn) && (closedOn == null || day.isBefore(closedOn));
    }

    private OfferCard opened(Entry at, OfferOpened event) {
        return new OfferCard(
                event.offer(),
                at,
                event.name(),
                event.kind(),
                event.provider(),
                event.places(),
                event.happenedOn(),
                null,
                null,
                terms);
    }

    private OfferCard closed(Entry at, LocalDate on) {
        return new OfferCard(offer, entry, name, kind, provider, places, openedOn, at, on, terms);
    }

    private OfferCard withPlaces(int number) {
        return new OfferCard(offer, entry, name, kind, provider, number, openedOn, closing, closedOn, terms);
    }

    private OfferCard withTerms(List<TermsPeriod> changed) {
        return new OfferCard(offer, entry, name, kind, provider, places, openedOn, closing, closedOn, changed);
    }
}
