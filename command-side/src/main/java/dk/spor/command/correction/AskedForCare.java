package dk.spor.command.correction;

import dk.spor.command.CitizenCommand;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.DeclineReferral;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.OfferPlace;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.RefusePlace;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.RelapsePreventionCommand.EndRelapsePrevention;
import dk.spor.command.RelapsePreventionCommand.HoldFollowUp;
import dk.spor.command.RelapsePreventionCommand.MissFollowUp;
import dk.spor.command.RelapsePreventionCommand.ObserveRelapse;
import dk.spor.command.RelapsePreventionCommand.StartRelapsePrevention;
import dk.spor.command.TreatmentCommand.CancelSession;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentCommand.MissSession;
import dk.spor.events.ReferralEvent;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.PlaceOffered;
import dk.spor.events.ReferralEvent.PlaceRefused;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelapsePreventionEvent.FollowUpHeld;
import dk.spor.events.RelapsePreventionEvent.FollowUpMissed;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.RelapsePreventionEvent.RelapseObserved;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionEnded;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionStarted;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.SessionCancelled;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import java.util.Optional;

/** What one would have to ask for, from the referral to an offer until the follow-up after it. */
final class AskedForCare {

    private AskedForCare() {}

    static CitizenCommand by(ReferralEvent event) {
        return switch (event) {
            case CitizenReferred it -> new ReferCitizen(it.happenedOn(), it.offer(), it.intake(), it.note());
            case ReferralAccepted it -> new AcceptReferral(it.happenedOn(), it.referral(), it.note());
            case ReferralDeclined it -> new DeclineReferral(it.happenedOn(), it.referral(), it.ground(), it.note());
            case CitizenWaitListed it -> new WaitListCitizen(it.happenedOn(), it.referral(), it.note());
            case PlaceOffered it -> new OfferPlace(it.happenedOn(), it.referral(), it.place());
            case PlaceRefused it -> new RefusePlace(it.happenedOn(), it.referral(), it.note());
            case ReferralWithdrawn it -> new WithdrawReferral(it.happenedOn(), it.referral(), it.reason(), it.note());
            case CitizenEnrolled it -> new EnrolCitizen(it.happenedOn(), it.referral());
        };
    }

    static CitizenCommand by(TreatmentEvent event) {
        return switch (event) {
            case SessionHeld it -> new HoldSession(it.happenedOn(), it.enrolment(), it.kind(), it.minutes(), it.note());
            case SessionCancelled it ->
                new CancelSession(it.happenedOn(), it.enrolment(), it.kind(), it.by(), it.note());
            case SessionMissed it -> new MissSession(it.happenedOn(), it.enrolment(), it.kind(), it.note());
            case CitizenDischarged it ->
                new DischargeCitizen(it.happenedOn(), it.enrolment(), it.outcome(), it.initiative(), it.note());
        };
    }

    static Optional<CitizenCommand> by(RelapsePreventionEvent event) {
        return switch (event) {
            case RelapsePreventionStarted it ->
                Optional.of(new StartRelapsePrevention(it.happenedOn(), it.discharge(), it.offer(), it.note()));
            case RelapsePreventionEnded it ->
                Optional.of(new EndRelapsePrevention(it.happenedOn(), it.course(), it.outcome(), it.note()));
            case FollowUpHeld it ->
                Optional.of(new HoldFollowUp(it.happenedOn(), it.followUp(), it.status(), it.note()));
            case FollowUpMissed it ->
                Optional.of(new MissFollowUp(it.happenedOn(), it.followUp(), it.reason(), it.note()));
            case RelapseObserved it -> Optional.of(new ObserveRelapse(it.happenedOn(), it.note()));
            case FollowUpPlanned ignored -> Optional.empty();
        };
    }
}
