package dk.spor.command.deciding;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
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

/** What an entry is called in a refusal. */
final class Words {

    private Words() {}

    static String of(SporEvent event) {
        return switch (event) {
            case CitizenEvent citizen -> of(citizen);
            case OfferEvent.OfferOpened ignored -> "opening of the offer";
            case OfferEvent.OfferClosed ignored -> "closing of the offer";
            case OfferEvent.OfferTermsSet ignored -> "terms of the offer";
            case OfferEvent.PlacesSet ignored -> "number of places";
            case OfferEvent.PlaceAwaited ignored -> "wait for a place";
            case OfferEvent.PlaceHeld ignored -> "place";
            case OfferEvent.PlaceGivenUp ignored -> "place given up";
        };
    }

    private static String of(CitizenEvent event) {
        return switch (event) {
            case RegistrationEvent.CitizenRegistered ignored -> "registration";
            case IntakeEvent intake -> of(intake);
            case ReferralEvent referral -> of(referral);
            case TreatmentEvent treatment -> of(treatment);
            case RelapsePreventionEvent relapse -> of(relapse);
            case HousingEvent housing -> of(housing);
            case LeaseEvent lease -> of(lease);
            case RelativeEvent relative -> of(relative);
            case ExternalTreatmentEvent external -> of(external);
            case CtiEvent cti -> of(cti);
            case DecisionEvent decision -> of(decision);
            case PlanEvent.OverallPlanMade ignored -> "overall plan";
            case PlanEvent.PlanGoalSet ignored -> "goal";
            case PlanEvent.PlanGoalChanged ignored -> "change of the goal";
            case PlanEvent.PlanGoalSettled ignored -> "settlement of the goal";
            case WorkerEvent.WorkerAssigned ignored -> "assignment of a worker";
            case WorkerEvent.WorkerChanged ignored -> "change of worker";
            case WorkerEvent.WorkerReleased ignored -> "end of the assignment";
            case CorrectionEvent.EntryCorrected ignored -> "correction";
            case CorrectionEvent.EntryRetracted ignored -> "retraction";
        };
    }

    private static String of(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.IntakeRecorded ignored -> "intake";
            case IntakeEvent.AssessmentRecorded ignored -> "assessment";
        };
    }

    private static String of(ReferralEvent event) {
        return switch (event) {
            case ReferralEvent.CitizenReferred ignored -> "referral";
            case ReferralEvent.ReferralAccepted ignored -> "acceptance";
            case ReferralEvent.ReferralDeclined ignored -> "decline";
            case ReferralEvent.CitizenWaitListed ignored -> "place on the waiting list";
            case ReferralEvent.PlaceOffered ignored -> "place offered";
            case ReferralEvent.PlaceRefused ignored -> "place refused";
            case ReferralEvent.ReferralWithdrawn ignored -> "withdrawal";
            case ReferralEvent.CitizenEnrolled ignored -> "enrolment";
        };
    }

    private static String of(TreatmentEvent event) {
        return switch (event) {
            case TreatmentEvent.SessionHeld ignored -> "session held";
            case TreatmentEvent.SessionCancelled ignored -> "session cancelled";
            case TreatmentEvent.SessionMissed ignored -> "session missed";
            case TreatmentEvent.CitizenDischarged ignored -> "discharge";
            case TreatmentEvent.ScreeningHeld ignored -> "screening";
            case TreatmentGoalEvent.TreatmentGoalSet ignored -> "goal";
            case TreatmentGoalEvent.TreatmentGoalRevised ignored -> "revision of the goal";
            case TreatmentGoalEvent.TreatmentGoalSettled ignored -> "settlement of the goal";
        };
    }

    private static String of(RelapsePreventionEvent event) {
        return switch (event) {
            case RelapsePreventionEvent.RelapsePreventionStarted ignored -> "start of relapse prevention";
            case RelapsePreventionEvent.RelapsePreventionEnded ignored -> "end of relapse prevention";
            case RelapsePreventionEvent.FollowUpPlanned ignored -> "follow-up planned";
            case RelapsePreventionEvent.FollowUpHeld ignored -> "follow-up held";
            case RelapsePreventionEvent.FollowUpMissed ignored -> "follow-up missed";
            case RelapsePreventionEvent.RelapseObserved ignored -> "relapse";
        };
    }

    private static String of(HousingEvent event) {
        return switch (event) {
            case HousingEvent.HomeMoved ignored -> "move";
            case HousingEvent.HousingObserved ignored -> "housing observation";
            case HousingEvent.ShelterNightSpent ignored -> "night at the shelter";
            case HousingEvent.MunicipalityNotified ignored -> "notice to the municipality";
        };
    }

    private static String of(LeaseEvent event) {
        return switch (event) {
            case LeaseEvent.LeaseSigned ignored -> "signing of the lease";
            case LeaseEvent.LeaseEnded ignored -> "end of the lease";
            case LeaseEvent.ArrearsNoted ignored -> "arrears";
            case LeaseEvent.ArrearsSettled ignored -> "settlement of the arrears";
            case LeaseEvent.EvictionWarned ignored -> "warning of an eviction";
            case LeaseEvent.EvictionAdviceHeld ignored -> "advice against eviction";
        };
    }

    private static String of(RelativeEvent event) {
        return switch (event) {
            case RelativeEvent.RelativeNamed ignored -> "naming of the relative";
            case RelativeEvent.RelativePermissionChanged ignored -> "change of what the relative may be told";
            case RelativeEvent.RelativeNamingTakenBack ignored -> "naming taken back";
            case RelativeEvent.RelativeInformed ignored -> "information of the relative";
            case RelativeEvent.RelativeTalkHeld ignored -> "talk with the relative";
        };
    }

    private static String of(ExternalTreatmentEvent event) {
        return switch (event) {
            case ExternalTreatmentEvent.ExternalTreatmentBegun ignored -> "beginning of the treatment elsewhere";
            case ExternalTreatmentEvent.ExternalTreatmentFollowedUp ignored -> "follow-up of the treatment elsewhere";
            case ExternalTreatmentEvent.ExternalTreatmentEnded ignored -> "end of the treatment elsewhere";
        };
    }

    private static String of(DecisionEvent event) {
        return switch (event) {
            case DecisionEvent.DecisionMade ignored -> "decision";
            case DecisionEvent.DecisionCommunicated ignored -> "communication of the decision";
            case DecisionEvent.ComplaintReceived ignored -> "complaint";
            case DecisionEvent.ComplaintSettled ignored -> "settlement of the complaint";
        };
    }

    private static String of(CtiEvent event) {
        return switch (event) {
            case CtiEvent.PreCtiContactRecorded ignored -> "contact before CTI";
            case CtiEvent.CtiStarted ignored -> "start of CTI";
            case CtiEvent.CtiPhaseChanged ignored -> "change of CTI phase";
            case CtiEvent.CtiPaused ignored -> "pause of CTI";
            case CtiEvent.CtiResumed ignored -> "resumption of CTI";
            case CtiEvent.CtiContactRecorded ignored -> "CTI contact";
            case CtiEvent.CtiHandOverAgreed ignored -> "hand-over agreement";
            case CtiEvent.CtiFollowOnStarted ignored -> "start of the follow-on support";
            case CtiEvent.CtiEnded ignored -> "end of CTI";
        };
    }
}
