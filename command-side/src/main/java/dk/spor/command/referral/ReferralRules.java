package dk.spor.command.referral;

import dk.spor.command.Refusal;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Prohibition;
import dk.spor.command.deciding.Span;
import java.time.LocalDate;
import java.util.Optional;

/** What can forbid a step of a referral. */
public final class ReferralRules {

    static final Prohibition KNOWN =
            new Prohibition("referral-known", "A referral that is pointed at has been recorded for this citizen");
    static final Prohibition COMES_FIRST =
            new Prohibition("referral-comes-first", "A step of a referral happens on the referral's day or later");
    static final Prohibition DECIDED_ONCE =
            new Prohibition("referral-decided-once", "A referral is accepted or declined, once");
    static final Prohibition WAIT_LISTED_ONCE =
            new Prohibition("referral-wait-listed-once", "A referral is put on the waiting list once");
    /** By which whatever comes too late for a referral is refused. */
    public static final Prohibition ENDS_ONCE = new Prohibition(
            "referral-ends-once", "A referral ends once, by being declined, withdrawn or used for an enrolment");

    static final Prohibition NOTHING_AFTER_END =
            new Prohibition("referral-nothing-after-end", "Nothing happens to a referral after its end");
    static final Prohibition ENDS_LAST =
            new Prohibition("referral-ends-last", "A referral ends on the day of its last step or later");
    static final Prohibition NEEDS_ACCEPTANCE =
            new Prohibition("enrolment-needs-acceptance", "A citizen is enrolled on an accepted referral");
    static final Prohibition NEEDS_PLACE = new Prohibition(
            "enrolment-needs-place", "A citizen is enrolled in an offer with places when one is held for them");
    static final Prohibition PLACE_OFFERED_FIRST =
            new Prohibition("place-offered-first", "A place is refused after it was offered");
    static final Prohibition ONE_ENROLMENT =
            new Prohibition("one-enrolment-at-a-time", "A citizen has one enrolment at a time in the same offer");

    static final int MOST_AT_ONCE = 20;

    static final Prohibition SEVERAL_NUMBER =
            new Prohibition("referrals-at-once", "A citizen is referred to 1 to " + MOST_AT_ONCE + " offers at once");
    static final Prohibition SEVERAL_DIFFER =
            new Prohibition("referrals-at-once-differ", "Referrals that are made at once lead to different offers");

    private ReferralRules() {}

    /** That there is no such referral. */
    public static Refusal known() {
        return KNOWN.refusal("No referral of this citizen has the identifier given; name the entry that recorded the"
                + " referral.");
    }

    /** That the day lies before the referral. */
    public static Refusal comesFirst(LocalDate on, Fact referral) {
        return COMES_FIRST.refusal(
                "%s is before the referral; the earliest day is %s.".formatted(on, referral.on()), referral);
    }

    static Refusal severalNumber() {
        return SEVERAL_NUMBER.refusal("The list of offers is empty or longer than %d.".formatted(MOST_AT_ONCE));
    }

    static Refusal severalDiffer() {
        return SEVERAL_DIFFER.refusal("An offer stands in the list twice; name each once.");
    }

    /**
     * Why nothing comes of several referrals.
     *
     * @param index where in the list the offer stands that stands in the way
     * @param name the offer's, where it is known
     */
    static Refusal ofOneOfSeveral(int index, Optional<String> name, Refusal why) {
        var offer =
                "offers[%d]%s: ".formatted(index, name.map(" (%s)"::formatted).orElse(""));
        return new Refusal(why.rule(), why.title(), offer + why.detail() + " Nothing was recorded.", why.obstacles());
    }

    static Refusal decidedOnce(Fact decision) {
        return DECIDED_ONCE.refusal(
                "The referral was decided on %s (%s); make a new referral to have it decided again."
                        .formatted(decision.on(), decision.what()),
                decision);
    }

    static Refusal waitListedOnce(Fact waitListed) {
        return WAIT_LISTED_ONCE.refusal(
                "The citizen has been on the waiting list since %s.".formatted(waitListed.on()), waitListed);
    }

    static Refusal endsOnce(Fact end) {
        return ENDS_ONCE.refusal(
                "The referral ended on %s (%s); make a new referral.".formatted(end.on(), end.what()), end);
    }

    static Refusal nothingAfterEnd(LocalDate on, Fact end) {
        return NOTHING_AFTER_END.refusal(
                "%s is after the end of the referral (%s); the latest day is %s.".formatted(on, end.what(), end.on()),
                end);
    }

    static Refusal endsLast(LocalDate on, Fact step) {
        return ENDS_LAST.refusal(
                "%s is before a step of the referral (%s); the earliest day is %s."
                        .formatted(on, step.what(), step.on()),
                step);
    }

    static Refusal needsAcceptance(Fact referral) {
        return NEEDS_ACCEPTANCE.refusal(
                "The referral of %s has not been accepted; record the acceptance first.".formatted(referral.on()),
                referral);
    }

    static Refusal needsPlace(Fact referral) {
        return NEEDS_PLACE.refusal(
                "No place is held for the referral of %s: accept it or put the citizen on the waiting list, and wait for their turn."
                        .formatted(referral.on()),
                referral);
    }

    static Refusal placeOfferedFirst(Fact referral) {
        return PLACE_OFFERED_FIRST.refusal(
                "No place is on offer for the referral of %s.".formatted(referral.on()), referral);
    }

    static Refusal oneEnrolment(LocalDate on, Span other) {
        var detail = other.from().isAfter(on)
                ? "Another enrolment in the same offer is open since %s; record its discharge before an earlier one."
                        .formatted(other.from().on())
                : "Another enrolment in the same offer began on %s and lasts on %s; record its discharge first."
                        .formatted(other.from().on(), on);
        return ONE_ENROLMENT.refusal(detail, other.from());
    }
}
