package dk.spor.command.offer;

import dk.spor.command.OfferCommand;
import dk.spor.command.OfferCommand.AwaitPlace;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.GiveUpPlace;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.OfferCommand.SetOfferTerms;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.DateRules;
import dk.spor.command.deciding.EntryIds;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.place.PlaceDecisions;
import dk.spor.command.place.PlaceRules;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What becomes of what is asked about an offer. */
public final class OfferDecisions {

    private OfferDecisions() {}

    /** @param rules say whose turn it is where a place is free */
    public static Verdict<OfferEvent> decide(
            OfferState state,
            OfferId offer,
            OfferCommand command,
            LocalDate today,
            RuleCatalogue rules,
            EntryIds entryIds) {
        var check = Check.start().forbid(DateRules.check(command.on(), today));
        return switch (command) {
            case OpenOffer asked -> open(check, state.offer(), offer, asked, entryIds);
            case CloseOffer asked -> of(state, known -> close(check, known, offer, asked, entryIds));
            case SetOfferTerms asked -> of(state, known -> terms(check, known, offer, asked, rules, entryIds));
            case SetPlaces asked ->
                of(state, known -> places(state, known, offer, rules, entryIds).set(check, asked));
            case AwaitPlace asked ->
                of(state, known -> places(state, known, offer, rules, entryIds).await(check, asked));
            case GiveUpPlace asked ->
                of(state, known -> places(state, known, offer, rules, entryIds).giveUp(check, asked));
        };
    }

    private static Verdict<OfferEvent> of(OfferState state, Function<Offer, Verdict<OfferEvent>> decision) {
        var known = state.offer();
        return known == null ? Verdict.refuse(OfferRules.openedFirst()) : decision.apply(known);
    }

    private static PlaceDecisions places(
            OfferState state, Offer known, OfferId offer, RuleCatalogue rules, EntryIds entryIds) {
        return new PlaceDecisions(state.places(), offer, known.opened(), rules, entryIds);
    }

    private static Verdict<OfferEvent> open(
            Check check, @Nullable Offer state, OfferId offer, OpenOffer asked, EntryIds entryIds) {
        var provider = asked.provider();
        var places = asked.places();
        return check.forbid(state == null ? null : state.opened(), OfferRules::openedOnce)
                .forbid(!isOneLine(asked.name()) || (provider != null && !isOneLine(provider)), OfferRules::named)
                .forbid(places != null && PlaceRules.isNoNumber(places), OfferRules::places)
                .accept(() -> new OfferOpened(
                        entryIds.next(),
                        offer,
                        asked.on(),
                        asked.name().strip(),
                        asked.kind(),
                        provider == null ? null : provider.strip(),
                        places));
    }

    private static Verdict<OfferEvent> close(
            Check check, Offer state, OfferId offer, CloseOffer asked, EntryIds entryIds) {
        return check.forbid(state.closed(), OfferRules::closedOnce)
                .forbid(state.opened().ifAfter(asked.on()), opened -> OfferRules.closedAfterOpening(asked.on(), opened))
                .accept(() -> new OfferClosed(entryIds.next(), offer, asked.on()));
    }

    private static Verdict<OfferEvent> terms(
            Check check, Offer state, OfferId offer, SetOfferTerms asked, RuleCatalogue rules, EntryIds entryIds) {
        return check.forbid(
                        state.opened().ifAfter(asked.on()), opened -> OfferRules.termsAfterOpening(asked.on(), opened))
                .forbid(OfferRules.groundNotInForce(asked.terms().grounds(), asked.on(), rules))
                .accept(() -> new OfferTermsSet(entryIds.next(), offer, asked.on(), asked.terms()));
    }

    private static boolean isOneLine(String text) {
        return !text.isBlank()
                && text.length() <= OfferRules.LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
