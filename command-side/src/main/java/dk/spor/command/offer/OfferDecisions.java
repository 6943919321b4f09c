package dk.spor.command.offer;

import dk.spor.command.OfferCommand;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.decision.Check;
import dk.spor.command.decision.DateRules;
import dk.spor.command.decision.Decision;
import dk.spor.command.decision.EntryIds;
import dk.spor.events.OfferEvent;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.values.OfferId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What becomes of what is asked about an offer. */
public final class OfferDecisions {

    private OfferDecisions() {}

    /** @param state the offer, null before its opening */
    public static Decision<OfferEvent> decide(
            @Nullable Offer state, OfferId offer, OfferCommand command, LocalDate today, EntryIds entryIds) {
        var check = Check.start().forbid(DateRules.check(command.on(), today));
        return switch (command) {
            case OpenOffer asked -> open(check, state, offer, asked, entryIds);
            case CloseOffer asked -> close(check, state, offer, asked, entryIds);
        };
    }

    private static Decision<OfferEvent> open(
            Check check, @Nullable Offer state, OfferId offer, OpenOffer asked, EntryIds entryIds) {
        var provider = asked.provider();
        var places = asked.places();
        return check.forbid(state == null ? null : state.opened(), OfferRules::openedOnce)
                .forbid(!isOneLine(asked.name()) || (provider != null && !isOneLine(provider)), OfferRules::named)
                .forbid(places != null && (places < 0 || places > OfferRules.MOST_PLACES), OfferRules::places)
                .accept(() -> new OfferOpened(
                        entryIds.next(),
                        offer,
                        asked.on(),
                        asked.name().strip(),
                        asked.kind(),
                        provider == null ? null : provider.strip(),
                        places));
    }

    private static Decision<OfferEvent> close(
            Check check, @Nullable Offer state, OfferId offer, CloseOffer asked, EntryIds entryIds) {
        if (state == null) {
            return Decision.refuse(OfferRules.openedFirst());
        }
        return check.forbid(state.closed(), OfferRules::closedOnce)
                .forbid(state.opened().ifAfter(asked.on()), opened -> OfferRules.closedAfterOpening(asked.on(), opened))
                .accept(() -> new OfferClosed(entryIds.next(), offer, asked.on()));
    }

    private static boolean isOneLine(String text) {
        return !text.isBlank()
                && text.length() <= OfferRules.LONGEST_NAME
                && text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
