package dk.spor.command.referral;

import dk.spor.command.decision.Fact;
import dk.spor.command.decision.Known;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.TreatmentEvent;

/**
 * The citizen's referrals.
 *
 * @param referrals by entry
 */
public record ReferralState(Known<Referral> referrals) {

    /** Before anything was recorded. */
    public static final ReferralState NONE = new ReferralState(Known.none());

    /** After one more event. */
    public ReferralState evolve(CitizenEvent event) {
        return switch (event) {
            case CitizenReferred it -> of(referrals.with(it.entryId(), Referral.made(Fact.of(it), it.offer())));
            case ReferralAccepted it -> of(referrals.changing(it.referral(), known -> known.acceptedBy(Fact.of(it))));
            case ReferralDeclined it -> of(referrals.changing(it.referral(), known -> known.declinedBy(Fact.of(it))));
            case CitizenWaitListed it ->
                of(referrals.changing(it.referral(), known -> known.waitListedBy(Fact.of(it))));
            case ReferralWithdrawn it -> of(referrals.changing(it.referral(), known -> known.withdrawnBy(Fact.of(it))));
            case CitizenEnrolled it -> of(referrals.changing(it.referral(), known -> known.enrolledBy(Fact.of(it))));
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case CtiEvent ignored -> this;
        };
    }

    private static ReferralState of(Known<Referral> referrals) {
        return new ReferralState(referrals);
    }
}
