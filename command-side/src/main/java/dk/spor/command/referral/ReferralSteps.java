package dk.spor.command.referral;

import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.DeclineReferral;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.context.Context;
import dk.spor.command.deciding.Check;
import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Verdict;
import dk.spor.events.CitizenEvent;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens to a referral before it is used. */
final class ReferralSteps {

    private ReferralSteps() {}

    static Verdict<CitizenEvent> accept(Referral referral, AcceptReferral asked, Context context) {
        return notBefore(referral, asked.on())
                .forbid(referral.decided(), ReferralRules::decidedOnce)
                .forbid(endedBefore(referral, asked.on()), it -> ReferralRules.nothingAfterEnd(asked.on(), it))
                .accept(() -> new ReferralAccepted(
                        context.newEntry(), context.citizen(), asked.on(), asked.referral(), asked.note()));
    }

    static Verdict<CitizenEvent> decline(Referral referral, DeclineReferral asked, Context context) {
        return notBefore(referral, asked.on())
                .forbid(referral.decided(), ReferralRules::decidedOnce)
                .forbid(referral.ended(), ReferralRules::endsOnce)
                .forbid(referral.lastStep().ifAfter(asked.on()), it -> ReferralRules.endsLast(asked.on(), it))
                .accept(() -> new ReferralDeclined(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.referral(),
                        asked.ground(),
                        asked.note()));
    }

    static Verdict<CitizenEvent> waitList(Referral referral, WaitListCitizen asked, Context context) {
        return notBefore(referral, asked.on())
                .forbid(referral.waitListed(), ReferralRules::waitListedOnce)
                .forbid(endedBefore(referral, asked.on()), it -> ReferralRules.nothingAfterEnd(asked.on(), it))
                .accept(() -> new CitizenWaitListed(
                        context.newEntry(), context.citizen(), asked.on(), asked.referral(), asked.note()));
    }

    static Verdict<CitizenEvent> withdraw(Referral referral, WithdrawReferral asked, Context context) {
        return notBefore(referral, asked.on())
                .forbid(referral.ended(), ReferralRules::endsOnce)
                .forbid(referral.lastStep().ifAfter(asked.on()), it -> ReferralRules.endsLast(asked.on(), it))
                .accept(() -> new ReferralWithdrawn(
                        context.newEntry(),
                        context.citizen(),
                        asked.on(),
                        asked.referral(),
                        asked.reason(),
                        asked.note()));
    }

    private static Check notBefore(Referral referral, LocalDate on) {
        return Check.start().forbid(referral.made().ifAfter(on), it -> ReferralRules.comesFirst(on, it));
    }

    private static @Nullable Fact endedBefore(Referral referral, LocalDate on) {
        var end = referral.ended();
        return end == null ? null : end.ifBefore(on);
    }
}
