package dk.spor.command.referral;

import dk.spor.command.ReferralCommand.OfferPlace;
import dk.spor.command.ReferralCommand.RefusePlace;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.ReferralEvent.PlaceOffered;
import dk.spor.events.ReferralEvent.PlaceRefused;

/** The place that is held for a citizen; it is taken by being enrolled. */
final class PlaceSteps {

    private PlaceSteps() {}

    static Verdict<CitizenEvent> offer(Referral referral, OfferPlace asked, Context context) {
        return Check.start()
                .forbid(referral.made().ifAfter(asked.on()), it -> ReferralRules.comesFirst(asked.on(), it))
                .forbid(referral.ended(), ReferralRules::endsOnce)
                .accept(() -> new PlaceOffered(
                        context.newEntry(), context.citizen(), asked.on(), asked.referral(), asked.place()));
    }

    static Verdict<CitizenEvent> refuse(Referral referral, RefusePlace asked, Context context) {
        return Check.start()
                .forbid(referral.ended(), ReferralRules::endsOnce)
                .forbid(referral.placeOffered() == null, () -> ReferralRules.placeOfferedFirst(referral.made()))
                .forbid(referral.lastStep().ifAfter(asked.on()), it -> ReferralRules.endsLast(asked.on(), it))
                .accept(() -> new PlaceRefused(
                        context.newEntry(), context.citizen(), asked.on(), asked.referral(), asked.note()));
    }
}
