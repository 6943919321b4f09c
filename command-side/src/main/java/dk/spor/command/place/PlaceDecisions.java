package dk.spor.command.place;

import dk.spor.command.OfferCommand.AwaitPlace;
import dk.spor.command.OfferCommand.GiveUpPlace;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.EntryIds;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.LocalDate;
import java.util.List;

/**
 * What becomes of what is asked about places. Whoever's turn it is by what was decided holds a place in the same
 * commit: there is no moment in which a place is free while somebody waits for it.
 *
 * @param places as they are
 * @param offer whose they are
 * @param opened its opening
 * @param rules say whose turn it is
 */
public record PlaceDecisions(Places places, OfferId offer, Fact opened, RuleCatalogue rules, EntryIds entryIds) {

    /**
     * Sets how many there are.
     *
     * @param check what holds for all that is asked about an offer
     */
    public Verdict<OfferEvent> set(Check check, SetPlaces asked) {
        return check.forbid(PlaceRules.isNoNumber(asked.places()), PlaceRules::number)
                .forbid(opened.ifAfter(asked.on()), it -> PlaceRules.setAfterOpening(asked.on(), it))
                .acceptAll(() -> andTurns(new PlacesSet(entryIds.next(), offer, asked.on(), asked.places())));
    }

    /** Lets a citizen wait. */
    public Verdict<OfferEvent> await(Check check, AwaitPlace asked) {
        return check.forbid(!places.kept(), PlaceRules::kept)
                .forbid(places.lasting(asked.referral()).map(Claim::awaited), PlaceRules::claimedOnce)
                .acceptAll(() -> andTurns(
                        new PlaceAwaited(entryIds.next(), offer, asked.on(), asked.citizen(), asked.referral())));
    }

    /** Ends a citizen's wait or stay; a stay ends on the day it began at the earliest. */
    public Verdict<OfferEvent> giveUp(Check check, GiveUpPlace asked) {
        var claim = places.lasting(asked.referral());
        return check.forbid(claim.isEmpty(), PlaceRules::claimKnown)
                .acceptAll(() -> andTurns(new PlaceGivenUp(
                        entryIds.next(),
                        offer,
                        notBefore(claim.orElseThrow(), asked.on()),
                        claim.orElseThrow().citizen(),
                        asked.referral(),
                        asked.because())));
    }

    private List<OfferEvent> andTurns(OfferEvent event) {
        return Turns.after(places, event, offer, rules, entryIds);
    }

    private static LocalDate notBefore(Claim claim, LocalDate on) {
        var begun = claim.held() == null ? claim.awaited() : claim.held();
        return begun.isAfter(on) ? begun.on() : on;
    }
}
