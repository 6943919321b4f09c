package dk.spor.command.place;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import java.time.LocalDate;

/** What can forbid something about the places of an offer. */
public final class PlaceRules {

    /** Two things can make a citizen wait for a place; whichever comes second is refused by this rule. */
    public static final Prohibition CLAIMED_ONCE =
            new Prohibition("place-claimed-once", "A referral waits for one place, or holds one");
    /** A referral can end without ever having waited for a place. */
    public static final Prohibition CLAIM_KNOWN =
            new Prohibition("place-claim-known", "A place is given up by who waits for it or holds it");

    static final Prohibition KEPT =
            new Prohibition("places-kept", "Places are awaited at an offer whose number of places has been set");
    static final Prohibition NUMBER = new Prohibition("places-number", "An offer has 0 to 100000 places");
    static final Prohibition SET_AFTER_OPENING =
            new Prohibition("places-set-after-opening", "Places are set for the day the offer opened or later");

    /** As many places as an offer has at the most. */
    public static final int MOST_PLACES = 100_000;

    private PlaceRules() {}

    /** Whether an offer can't have so many. */
    public static boolean isNoNumber(int places) {
        return places < 0 || places > MOST_PLACES;
    }

    static Refusal kept() {
        return KEPT.refusal("The offer's number of places was never set; set it first.");
    }

    static Refusal number() {
        return NUMBER.refusal("The number of places given is outside 0 to %d.".formatted(MOST_PLACES));
    }

    static Refusal setAfterOpening(LocalDate on, Fact opened) {
        return SET_AFTER_OPENING.refusal(
                "%s is before the offer opened; the earliest day is %s.".formatted(on, opened.on()), opened);
    }

    static Refusal claimedOnce(Fact claim) {
        return CLAIMED_ONCE.refusal(
                "The referral has waited for a place, or held one, since %s.".formatted(claim.on()), claim);
    }

    static Refusal claimKnown() {
        return CLAIM_KNOWN.refusal("The referral given neither waits for a place here nor holds one.");
    }
}
