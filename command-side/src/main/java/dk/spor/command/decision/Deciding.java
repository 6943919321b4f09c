package dk.spor.command.decision;

import dk.spor.command.DecisionCommand.MakeDecision;
import dk.spor.command.Refusal;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Verdict;
import dk.spor.command.offer.OfferRules;
import dk.spor.command.referral.ReferralRules;
import dk.spor.command.referral.ReferralState;
import dk.spor.events.CitizenEvent;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.rules.Rule;
import dk.spor.values.DecisionResult;
import dk.spor.values.OfferId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Making a decision: by a ground that holds, by somebody who may, about something that there is. */
final class Deciding {

    private Deciding() {}

    static Verdict<CitizenEvent> decide(ReferralState referrals, MakeDecision asked, Context context) {
        return context.rules()
                .groundOn(asked.on(), asked.ground())
                .map(ground -> by(ground, referrals, asked, context))
                .orElseGet(() -> Verdict.refuse(
                        DecisionRules.groundInForce(asked.on(), context.rules().groundsOn(asked.on()))));
    }

    private static Verdict<CitizenEvent> by(
            Rule.LegalGround ground, ReferralState referrals, MakeDecision asked, Context context) {
        var offer = offerOf(asked, referrals);
        return Check.start()
                .forbid(!ground.deciders().contains(context.role()), () -> DecisionRules.role(ground, context.role()))
                .forbid(unfitReferral(asked, referrals))
                .forbid(unfitOffer(offer, asked, context))
                .forbid(unfitEnd(asked))
                .forbid(unseen(asked, context))
                .accept(() -> new DecisionMade(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.ground(),
                        ground.ref(),
                        asked.result(),
                        offer,
                        asked.referral(),
                        asked.from(),
                        asked.until(),
                        asked.reasons(),
                        asked.participation(),
                        asked.seen()));
    }

    private static @Nullable OfferId offerOf(MakeDecision asked, ReferralState referrals) {
        return asked.offer() != null || asked.referral() == null
                ? asked.offer()
                : referrals.offerOf(asked.referral()).orElse(null);
    }

    private static Optional<Refusal> unfitReferral(MakeDecision asked, ReferralState referrals) {
        var referral = asked.referral();
        if (referral == null) {
            return Optional.empty();
        }
        var made = referrals.madeOf(referral);
        if (made.isEmpty()) {
            return Optional.of(ReferralRules.known());
        }
        if (made.get().isAfter(asked.on())) {
            return Optional.of(ReferralRules.comesFirst(asked.on(), made.get()));
        }
        return Optional.ofNullable(asked.offer())
                .filter(offer -> !referrals.offerOf(referral).equals(Optional.of(offer)))
                .map(other -> DecisionRules.offerOfReferral(made.get()));
    }

    /** What is granted has to be there to be had; of the rest it is enough that it is an offer. */
    private static Optional<Refusal> unfitOffer(@Nullable OfferId offer, MakeDecision asked, Context context) {
        if (offer == null) {
            return Optional.empty();
        }
        var found = context.offers().find(offer);
        return asked.result() == DecisionResult.GRANTED || found.isEmpty()
                ? OfferRules.notTaking(found, asked.on())
                : Optional.empty();
    }

    private static Optional<Refusal> unfitEnd(MakeDecision asked) {
        return Optional.ofNullable(asked.until())
                .filter(until -> !until.isAfter(asked.from()))
                .map(until -> DecisionRules.lasts(asked.from(), until));
    }

    private static Optional<Refusal> unseen(MakeDecision asked, Context context) {
        var seen = asked.seen();
        if (seen == null) {
            return Optional.empty();
        }
        long head = context.logHead().getAsLong();
        return seen < 1 || seen > head ? Optional.of(DecisionRules.seenInLog(seen, head)) : Optional.empty();
    }
}
