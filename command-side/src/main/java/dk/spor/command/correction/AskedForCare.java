package dk.spor.command.correction;

import dk.spor.command.CitizenCommand;
import dk.spor.command.ExternalTreatmentCommand.BeginExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.EndExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.FollowUpExternalTreatment;
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
import dk.spor.command.TreatmentCommand.HoldScreening;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentCommand.MissSession;
import dk.spor.command.TreatmentGoalCommand.ReviseTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SetTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SettleTreatmentGoal;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentBegun;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentEnded;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentFollowedUp;
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
import dk.spor.events.TreatmentEvent.ScreeningHeld;
import dk.spor.events.TreatmentEvent.SessionCancelled;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import dk.spor.events.TreatmentGoalEvent;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalRevised;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSet;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSettled;
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
            case ScreeningHeld it -> new HoldScreening(it.happenedOn(), it.enrolment(), it.result(), it.note());
            case TreatmentGoalEvent it -> by(it);
            case CitizenDischarged it ->
                new DischargeCitizen(it.happenedOn(), it.enrolment(), it.outcome(), it.initiative(), it.note());
        };
    }

    private static CitizenCommand by(TreatmentGoalEvent event) {
        return switch (event) {
            case TreatmentGoalSet it -> new SetTreatmentGoal(it.happenedOn(), it.enrolment(), it.goal());
            case TreatmentGoalRevised it ->
                new ReviseTreatmentGoal(it.happenedOn(), it.enrolment(), it.goal(), it.revised(), it.note());
            case TreatmentGoalSettled it ->
                new SettleTreatmentGoal(it.happenedOn(), it.enrolment(), it.goal(), it.result(), it.note());
        };
    }

    static CitizenCommand by(ExternalTreatmentEvent event) {
        return switch (event) {
            case ExternalTreatmentBegun it ->
                new BeginExternalTreatment(it.happenedOn(), it.offer(), it.kind(), it.provider(), it.note());
            case ExternalTreatmentFollowedUp it ->
                new FollowUpExternalTreatment(it.happenedOn(), it.treatment(), it.status(), it.note());
            case ExternalTreatmentEnded it ->
                new EndExternalTreatment(it.happenedOn(), it.treatment(), it.outcome(), it.note());
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
