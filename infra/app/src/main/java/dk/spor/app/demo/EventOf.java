package dk.spor.app.demo;

import dk.spor.command.CitizenCommand;
import dk.spor.command.CorrectionCommand.CorrectEntry;
import dk.spor.command.CorrectionCommand.RetractEntry;
import dk.spor.command.CtiCommand;
import dk.spor.command.CtiCommand.AgreeCtiHandOver;
import dk.spor.command.CtiCommand.ChangeCtiPhase;
import dk.spor.command.CtiCommand.EndCti;
import dk.spor.command.CtiCommand.PauseCti;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.RecordPreCtiContact;
import dk.spor.command.CtiCommand.ResumeCti;
import dk.spor.command.CtiCommand.StartCti;
import dk.spor.command.CtiCommand.StartCtiFollowOn;
import dk.spor.command.DecisionCommand;
import dk.spor.command.DecisionCommand.CommunicateDecision;
import dk.spor.command.DecisionCommand.MakeDecision;
import dk.spor.command.DecisionCommand.ReceiveComplaint;
import dk.spor.command.DecisionCommand.SettleComplaint;
import dk.spor.command.ExternalTreatmentCommand;
import dk.spor.command.HousingCommand;
import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.HousingCommand.NotifyMunicipality;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.command.IntakeCommand;
import dk.spor.command.IntakeCommand.RecordAssessment;
import dk.spor.command.IntakeCommand.RecordIntake;
import dk.spor.command.LeaseCommand;
import dk.spor.command.OfferCommand;
import dk.spor.command.OfferCommand.AwaitPlace;
import dk.spor.command.OfferCommand.CloseOffer;
import dk.spor.command.OfferCommand.GiveUpPlace;
import dk.spor.command.OfferCommand.OpenOffer;
import dk.spor.command.OfferCommand.SetOfferTerms;
import dk.spor.command.OfferCommand.SetPlaces;
import dk.spor.command.PlanCommand;
import dk.spor.command.ReferralCommand;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.DeclineReferral;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.OfferPlace;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.ReferCitizenToSeveral;
import dk.spor.command.ReferralCommand.RefusePlace;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.RegistrationCommand.RegisterCitizen;
import dk.spor.command.RelapsePreventionCommand;
import dk.spor.command.RelapsePreventionCommand.EndRelapsePrevention;
import dk.spor.command.RelapsePreventionCommand.HoldFollowUp;
import dk.spor.command.RelapsePreventionCommand.MissFollowUp;
import dk.spor.command.RelapsePreventionCommand.ObserveRelapse;
import dk.spor.command.RelapsePreventionCommand.StartRelapsePrevention;
import dk.spor.command.RelativeCommand;
import dk.spor.command.TreatmentCommand;
import dk.spor.command.TreatmentCommand.CancelSession;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldScreening;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentCommand.MissSession;
import dk.spor.command.TreatmentGoalCommand;
import dk.spor.command.WorkerCommand;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.EventName;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.LeaseEvent;
import dk.spor.events.OfferEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.TreatmentGoalEvent;
import dk.spor.events.WorkerEvent;

/** Which event a command asks for, by the name that it has in the log. */
final class EventOf {

    private EventOf() {}

    static String command(CitizenCommand command) {
        return name(
                switch (command) {
                    case RegisterCitizen ignored -> RegistrationEvent.CitizenRegistered.class;
                    case IntakeCommand it -> intake(it);
                    case ReferralCommand it -> referral(it);
                    case TreatmentCommand it -> treatment(it);
                    case RelapsePreventionCommand it -> relapsePrevention(it);
                    case HousingCommand it -> housing(it);
                    case LeaseCommand it -> lease(it);
                    case RelativeCommand it -> relative(it);
                    case ExternalTreatmentCommand it -> external(it);
                    case CtiCommand it -> cti(it);
                    case WorkerCommand it -> worker(it);
                    case PlanCommand it -> plan(it);
                    case DecisionCommand it -> decision(it);
                    case CorrectEntry ignored -> CorrectionEvent.EntryCorrected.class;
                    case RetractEntry ignored -> CorrectionEvent.EntryRetracted.class;
                });
    }

    static String command(OfferCommand command) {
        return name(
                switch (command) {
                    case OpenOffer ignored -> OfferEvent.OfferOpened.class;
                    case CloseOffer ignored -> OfferEvent.OfferClosed.class;
                    case SetOfferTerms ignored -> OfferEvent.OfferTermsSet.class;
                    case SetPlaces ignored -> OfferEvent.PlacesSet.class;
                    case AwaitPlace ignored -> OfferEvent.PlaceAwaited.class;
                    case GiveUpPlace ignored -> OfferEvent.PlaceGivenUp.class;
                });
    }

    static String name(Class<? extends SporEvent> event) {
        return event.getAnnotation(EventName.class).value();
    }

    private static Class<? extends SporEvent> intake(IntakeCommand command) {
        return switch (command) {
            case RecordIntake ignored -> IntakeEvent.IntakeRecorded.class;
            case RecordAssessment ignored -> IntakeEvent.AssessmentRecorded.class;
        };
    }

    private static Class<? extends SporEvent> referral(ReferralCommand command) {
        return switch (command) {
            case ReferCitizen ignored -> ReferralEvent.CitizenReferred.class;
            case ReferCitizenToSeveral ignored -> ReferralEvent.CitizenReferred.class;
            case AcceptReferral ignored -> ReferralEvent.ReferralAccepted.class;
            case DeclineReferral ignored -> ReferralEvent.ReferralDeclined.class;
            case WaitListCitizen ignored -> ReferralEvent.CitizenWaitListed.class;
            case OfferPlace ignored -> ReferralEvent.PlaceOffered.class;
            case RefusePlace ignored -> ReferralEvent.PlaceRefused.class;
            case WithdrawReferral ignored -> ReferralEvent.ReferralWithdrawn.class;
            case EnrolCitizen ignored -> ReferralEvent.CitizenEnrolled.class;
        };
    }

    private static Class<? extends SporEvent> treatment(TreatmentCommand command) {
        return switch (command) {
            case HoldSession ignored -> TreatmentEvent.SessionHeld.class;
            case CancelSession ignored -> TreatmentEvent.SessionCancelled.class;
            case MissSession ignored -> TreatmentEvent.SessionMissed.class;
            case HoldScreening ignored -> TreatmentEvent.ScreeningHeld.class;
            case TreatmentGoalCommand it -> goal(it);
            case DischargeCitizen ignored -> TreatmentEvent.CitizenDischarged.class;
        };
    }

    private static Class<? extends SporEvent> goal(TreatmentGoalCommand command) {
        return switch (command) {
            case TreatmentGoalCommand.MakeTreatmentPlan ignored -> TreatmentGoalEvent.TreatmentGoalSet.class;
            case TreatmentGoalCommand.SetTreatmentGoal ignored -> TreatmentGoalEvent.TreatmentGoalSet.class;
            case TreatmentGoalCommand.ReviseTreatmentGoal ignored -> TreatmentGoalEvent.TreatmentGoalRevised.class;
            case TreatmentGoalCommand.SettleTreatmentGoal ignored -> TreatmentGoalEvent.TreatmentGoalSettled.class;
        };
    }

    private static Class<? extends SporEvent> relapsePrevention(RelapsePreventionCommand command) {
        return switch (command) {
            case StartRelapsePrevention ignored -> RelapsePreventionEvent.RelapsePreventionStarted.class;
            case EndRelapsePrevention ignored -> RelapsePreventionEvent.RelapsePreventionEnded.class;
            case HoldFollowUp ignored -> RelapsePreventionEvent.FollowUpHeld.class;
            case MissFollowUp ignored -> RelapsePreventionEvent.FollowUpMissed.class;
            case ObserveRelapse ignored -> RelapsePreventionEvent.RelapseObserved.class;
        };
    }

    private static Class<? extends SporEvent> housing(HousingCommand command) {
        return switch (command) {
            case MoveHome ignored -> HousingEvent.HomeMoved.class;
            case ObserveHousing ignored -> HousingEvent.HousingObserved.class;
            case SpendShelterNight ignored -> HousingEvent.ShelterNightSpent.class;
            case NotifyMunicipality ignored -> HousingEvent.MunicipalityNotified.class;
        };
    }

    private static Class<? extends SporEvent> lease(LeaseCommand command) {
        return switch (command) {
            case LeaseCommand.SignLease ignored -> LeaseEvent.LeaseSigned.class;
            case LeaseCommand.EndLease ignored -> LeaseEvent.LeaseEnded.class;
            case LeaseCommand.NoteArrears ignored -> LeaseEvent.ArrearsNoted.class;
            case LeaseCommand.SettleArrears ignored -> LeaseEvent.ArrearsSettled.class;
            case LeaseCommand.WarnOfEviction ignored -> LeaseEvent.EvictionWarned.class;
            case LeaseCommand.HoldEvictionAdvice ignored -> LeaseEvent.EvictionAdviceHeld.class;
        };
    }

    private static Class<? extends SporEvent> relative(RelativeCommand command) {
        return switch (command) {
            case RelativeCommand.NameRelative ignored -> RelativeEvent.RelativeNamed.class;
            case RelativeCommand.ChangeRelativePermission ignored -> RelativeEvent.RelativePermissionChanged.class;
            case RelativeCommand.TakeBackRelativeNaming ignored -> RelativeEvent.RelativeNamingTakenBack.class;
            case RelativeCommand.InformRelative ignored -> RelativeEvent.RelativeInformed.class;
            case RelativeCommand.HoldRelativeTalk ignored -> RelativeEvent.RelativeTalkHeld.class;
        };
    }

    private static Class<? extends SporEvent> external(ExternalTreatmentCommand command) {
        return switch (command) {
            case ExternalTreatmentCommand.BeginExternalTreatment ignored ->
                ExternalTreatmentEvent.ExternalTreatmentBegun.class;
            case ExternalTreatmentCommand.FollowUpExternalTreatment ignored ->
                ExternalTreatmentEvent.ExternalTreatmentFollowedUp.class;
            case ExternalTreatmentCommand.EndExternalTreatment ignored ->
                ExternalTreatmentEvent.ExternalTreatmentEnded.class;
        };
    }

    private static Class<? extends SporEvent> decision(DecisionCommand command) {
        return switch (command) {
            case MakeDecision ignored -> DecisionEvent.DecisionMade.class;
            case CommunicateDecision ignored -> DecisionEvent.DecisionCommunicated.class;
            case ReceiveComplaint ignored -> DecisionEvent.ComplaintReceived.class;
            case SettleComplaint ignored -> DecisionEvent.ComplaintSettled.class;
        };
    }

    private static Class<? extends SporEvent> cti(CtiCommand command) {
        return switch (command) {
            case StartCti ignored -> CtiEvent.CtiStarted.class;
            case ChangeCtiPhase ignored -> CtiEvent.CtiPhaseChanged.class;
            case PauseCti ignored -> CtiEvent.CtiPaused.class;
            case ResumeCti ignored -> CtiEvent.CtiResumed.class;
            case RecordCtiContact ignored -> CtiEvent.CtiContactRecorded.class;
            case RecordPreCtiContact ignored -> CtiEvent.PreCtiContactRecorded.class;
            case AgreeCtiHandOver ignored -> CtiEvent.CtiHandOverAgreed.class;
            case StartCtiFollowOn ignored -> CtiEvent.CtiFollowOnStarted.class;
            case EndCti ignored -> CtiEvent.CtiEnded.class;
        };
    }

    private static Class<? extends SporEvent> worker(WorkerCommand command) {
        return switch (command) {
            case WorkerCommand.AssignWorker ignored -> WorkerEvent.WorkerAssigned.class;
            case WorkerCommand.ChangeWorker ignored -> WorkerEvent.WorkerChanged.class;
            case WorkerCommand.ReleaseWorker ignored -> WorkerEvent.WorkerReleased.class;
        };
    }

    private static Class<? extends SporEvent> plan(PlanCommand command) {
        return switch (command) {
            case PlanCommand.MakeOverallPlan ignored -> PlanEvent.OverallPlanMade.class;
            case PlanCommand.SetPlanGoal ignored -> PlanEvent.PlanGoalSet.class;
            case PlanCommand.ChangePlanGoal ignored -> PlanEvent.PlanGoalChanged.class;
            case PlanCommand.SettlePlanGoal ignored -> PlanEvent.PlanGoalSettled.class;
        };
    }
}
