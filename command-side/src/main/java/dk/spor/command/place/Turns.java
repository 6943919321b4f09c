package dk.spor.command.place;

import dk.spor.command.deciding.EntryIds;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.rules.Rule.PlaceOrder;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whose turn it is when something has changed. */
final class Turns {

    private Turns() {}

    /** An event, and a place held by each whose turn it is then. */
    static List<OfferEvent> after(
            Places before, OfferEvent event, OfferId offer, RuleCatalogue rules, EntryIds entryIds) {
        var events = new ArrayList<>(List.of(event));
        var places = before.evolve(event);
        for (var next = next(places, offer, rules, entryIds);
                next.isPresent();
                next = next(places, offer, rules, entryIds)) {
            events.add(next.get());
            places = places.evolve(next.get());
        }
        return events;
    }

    /** Only the first who waits can be next: nobody is passed over. */
    private static Optional<PlaceHeld> next(Places places, OfferId offer, RuleCatalogue rules, EntryIds entryIds) {
        var waiting = places.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var first = waiting.getFirst();
        return places.freeFrom(first.since())
                .map(day -> new PlaceHeld(
                        entryIds.next(),
                        offer,
                        day,
                        first.citizen(),
                        first.referral(),
                        first.since(),
                        waiting.size() - 1,
                        orderOn(day, rules).ref()));
    }

    private static PlaceOrder orderOn(LocalDate day, RuleCatalogue rules) {
        return rules.on(day, PlaceOrder.class)
                .orElseThrow(() -> new IllegalStateException("No rule says in which order places are given on " + day));
    }
}
