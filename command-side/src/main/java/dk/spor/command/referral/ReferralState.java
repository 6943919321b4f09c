package dk.spor.command.referral;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.command.referral.Referral.Step;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.PlaceOffered;
import dk.spor.events.ReferralEvent.PlaceRefused;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;
import dk.spor.values.EntryId;
import dk.spor.values.OfferId;
import java.util.Optional;

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
            case ReferralAccepted it -> after(it.referral(), Step.ACCEPTED, it);
            case ReferralDeclined it -> after(it.referral(), Step.DECLINED, it);
            case CitizenWaitListed it -> after(it.referral(), Step.WAIT_LISTED, it);
            case PlaceOffered it -> after(it.referral(), Step.PLACE_OFFERED, it);
            case PlaceRefused it -> after(it.referral(), Step.PLACE_REFUSED, it);
            case ReferralWithdrawn it -> after(it.referral(), Step.WITHDRAWN, it);
            case CitizenEnrolled it -> after(it.referral(), Step.ENROLLED, it);
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case CtiEvent ignored -> this;
            case LeaseEvent ignored -> this;
            case RelativeEvent ignored -> this;
            case ExternalTreatmentEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case CorrectionEvent ignored -> this;
            case PlanEvent ignored -> this;
            case WorkerEvent ignored -> this;
        };
    }

    /** Where a referral leads. */
    public Optional<OfferId> offerOf(EntryId referral) {
        return referrals.find(referral).map(Referral::offer);
    }

    /** The making of a referral. */
    public Optional<Fact> madeOf(EntryId referral) {
        return referrals.find(referral).map(Referral::made);
    }

    private ReferralState after(EntryId referral, Step step, CitizenEvent event) {
        return of(referrals.changing(referral, known -> known.after(step, Fact.of(event))));
    }

    private static ReferralState of(Known<Referral> referrals) {
        return new ReferralState(referrals);
    }
}
