package dk.spor.command.referral;

import dk.spor.command.decision.Fact;
import dk.spor.values.OfferId;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a referral.
 *
 * @param offer where to
 * @param made the referral itself
 * @param accepted the offer's yes
 * @param declined the offer's no
 * @param waitListed its place on the waiting list; before or after the yes, both are life
 * @param withdrawn its end from the citizen's side
 * @param enrolled its use
 */
record Referral(
        OfferId offer,
        Fact made,
        @Nullable Fact accepted,
        @Nullable Fact declined,
        @Nullable Fact waitListed,
        @Nullable Fact withdrawn,
        @Nullable Fact enrolled) {

    static Referral made(Fact made, OfferId offer) {
        return new Referral(offer, made, null, null, null, null, null);
    }

    Referral acceptedBy(Fact fact) {
        return new Referral(offer, made, fact, declined, waitListed, withdrawn, enrolled);
    }

    Referral declinedBy(Fact fact) {
        return new Referral(offer, made, accepted, fact, waitListed, withdrawn, enrolled);
    }

    Referral waitListedBy(Fact fact) {
        return new Referral(offer, made, accepted, declined, fact, withdrawn, enrolled);
    }

    Referral withdrawnBy(Fact fact) {
        return new Referral(offer, made, accepted, declined, waitListed, fact, enrolled);
    }

    Referral enrolledBy(Fact fact) {
        return new Referral(offer, made, accepted, declined, waitListed, withdrawn, fact);
    }

    /** What decided it, if it is decided. */
    @Nullable
    Fact decided() {
        return Fact.latest(accepted, declined);
    }

    /** What ended it, if it has ended. */
    @Nullable
    Fact ended() {
        return Fact.latest(declined, withdrawn, enrolled);
    }

    /** Its last step, short of its end. */
    Fact lastStep() {
        var step = Fact.latest(accepted, waitListed);
        return step == null ? made : Fact.later(made, step);
    }
}
