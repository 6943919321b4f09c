package dk.spor.command.offer;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import dk.spor.command.place.PlaceRules;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.LegalGroundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can forbid opening or closing an offer, or bringing a citizen there. */
public final class OfferRules {

    /** The rule by which a client can tell that the offer of an address was never opened. */
    public static final Prohibition OPENED_FIRST =
            new Prohibition("offer-opened-first", "An offer is opened before it is closed");

    static final int LONGEST_NAME = 200;

    static final Prohibition KNOWN = new Prohibition("offer-known", "A citizen is brought to an offer that there is");
    static final Prohibition TAKES_CITIZENS = new Prohibition(
            "offer-open", "An offer takes citizens from the day it opens until the day before it closes");
    static final Prohibition OPENED_ONCE = new Prohibition("offer-opened-once", "An offer is opened once");
    static final Prohibition CLOSED_ONCE = new Prohibition("offer-closed-once", "An offer is closed once");
    static final Prohibition CLOSED_AFTER_OPENING =
            new Prohibition("offer-closed-after-opening", "An offer is closed on the day it opened or later");
    static final Prohibition NAMED = new Prohibition(
            "offer-named", "An offer's name and provider are one line of 1 to " + LONGEST_NAME + " characters");
    static final Prohibition PLACES = new Prohibition(
            "offer-places", "An offer has 0 to " + PlaceRules.MOST_PLACES + " places, or no such number");

    static final Prohibition TERMS_AFTER_OPENING =
            new Prohibition("offer-terms-after-opening", "An offer's terms are set for the day it opened or later");
    static final Prohibition TERMS_GROUND = new Prohibition(
            "offer-terms-ground-in-force", "An offer is given by legal grounds that hold on the day its terms do");

    private OfferRules() {}

    /** Why an offer takes no citizen on a day, if it does not. */
    public static Optional<Refusal> notTaking(Optional<Offer> found, LocalDate on) {
        if (found.isEmpty()) {
            return Optional.of(KNOWN.refusal("There is no offer of the name given; open it first, or name another."));
        }
        var offer = found.get();
        if (offer.opened().isAfter(on)) {
            return Optional.of(TAKES_CITIZENS.refusal(
                    "The offer opened on %s; %s is before that.".formatted(offer.openedOn(), on), offer.opened()));
        }
        var closed = offer.closed();
        if (closed != null && !closed.isAfter(on)) {
            return Optional.of(TAKES_CITIZENS.refusal(
                    "The offer takes no more citizens from %s on; %s is too late.".formatted(closed.on(), on), closed));
        }
        return Optional.empty();
    }

    static Refusal openedFirst() {
        return OPENED_FIRST.refusal("The offer was never opened; open it first.");
    }

    static Refusal openedOnce(Fact opened) {
        return OPENED_ONCE.refusal(
                "The offer was opened on %s; give another offer another name.".formatted(opened.on()), opened);
    }

    static Refusal closedOnce(Fact closed) {
        return CLOSED_ONCE.refusal("The offer was closed on %s.".formatted(closed.on()), closed);
    }

    static Refusal closedAfterOpening(LocalDate on, Fact opened) {
        return CLOSED_AFTER_OPENING.refusal(
                "%s is before the offer opened; the earliest day is %s.".formatted(on, opened.on()), opened);
    }

    static Refusal termsAfterOpening(LocalDate on, Fact opened) {
        return TERMS_AFTER_OPENING.refusal(
                "%s is before the offer opened; the earliest day is %s.".formatted(on, opened.on()), opened);
    }

    /** Why an offer can't be given by these grounds from a day on, if it can't. */
    static Optional<Refusal> groundNotInForce(List<LegalGroundId> grounds, LocalDate on, RuleCatalogue rules) {
        var inForce = rules.groundsOn(on).stream().map(Rule.LegalGround::ground).toList();
        return inForce.containsAll(grounds)
                ? Optional.empty()
                : Optional.of(TERMS_GROUND.refusal("A ground given does not hold on %s; those that do: %s."
                        .formatted(
                                on, inForce.stream().map(LegalGroundId::value).collect(Collectors.joining(", ")))));
    }

    static Refusal named() {
        return NAMED.refusal("The name or the provider is blank, too long or has a line break or control character.");
    }

    static Refusal places() {
        return PLACES.refusal("The number of places given is outside 0 to %d.".formatted(PlaceRules.MOST_PLACES));
    }
}
