package dk.spor.command.decision;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.OfferEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent;

/** What an entry is called in a refusal. */
final class Words {

    private Words() {}

    static String of(SporEvent event) {
        return switch (event) {
            case CitizenEvent citizen -> of(citizen);
            case OfferEvent.OfferOpened _ -> "opening of the offer";
            case OfferEvent.OfferClosed _ -> "closing of the offer";
        };
    }

    private static String of(CitizenEvent event) {
        return switch (event) {
            case RegistrationEvent.CitizenRegistered _ -> "registration";
            case IntakeEvent intake -> of(intake);
            case ReferralEvent referral -> of(referral);
            case TreatmentEvent treatment -> of(treatment);
            case RelapsePreventionEvent relapse -> of(relapse);
            case HousingEvent housing -> of(housing);
            case CtiEvent cti -> of(cti);
        };
    }

    private static String of(IntakeEvent event) {
        return switch (event) {
            case IntakeEvent.IntakeRecorded _ -> "intake";
            case IntakeEvent.AssessmentRecorded _ -> "assessment";
        };
    }

    private static String of(ReferralEvent event) {
        return switch (event) {
            case ReferralEvent.CitizenReferred _ -> "referral";
            case ReferralEvent.ReferralAccepted _ -> "acceptance";
            case ReferralEvent.ReferralDeclined _ -> "decline";
            case ReferralEvent.CitizenWaitListed _ -> "place on the waiting list";
            case ReferralEvent.ReferralWithdrawn _ -> "withdrawal";
            case ReferralEvent.CitizenEnrolled _ -> "enrolment";
        };
    }

    private static String of(TreatmentEvent event) {
        return switch (event) {
            case TreatmentEvent.SessionHeld _ -> "session held";
            case TreatmentEvent.SessionCancelled _ -> "session cancelled";
            case TreatmentEvent.SessionMissed _ -> "session missed";
            case TreatmentEvent.CitizenDischarged _ -> "discharge";
        };
    }

    private static String of(RelapsePreventionEvent event) {
        return switch (event) {
            case RelapsePreventionEvent.RelapsePreventionStarted _ -> "start of relapse prevention";
            case RelapsePreventionEvent.RelapsePreventionEnded _ -> "end of relapse prevention";
            case RelapsePreventionEvent.FollowUpPlanned _ -> "follow-up planned";
            case RelapsePreventionEvent.FollowUpHeld _ -> "follow-up held";
            case RelapsePreventionEvent.FollowUpMissed _ -> "follow-up missed";
            case RelapsePreventionEvent.RelapseObserved _ -> "relapse";
        };
    }

    private static String of(HousingEvent event) {
        return switch (event) {
            case HousingEvent.HomeMoved _ -> "move";
            case HousingEvent.HousingObserved _ -> "housing observation";
            case HousingEvent.ShelterNightSpent _ -> "night at the shelter";
        };
    }

    private static String of(CtiEvent event) {
        return switch (event) {
            case CtiEvent.CtiStarted _ -> "start of CTI";
            case CtiEvent.CtiPhaseChanged _ -> "change of CTI phase";
            case CtiEvent.CtiPaused _ -> "pause of CTI";
            case CtiEvent.CtiResumed _ -> "resumption of CTI";
            case CtiEvent.CtiContactRecorded _ -> "CTI contact";
            case CtiEvent.CtiEnded _ -> "end of CTI";
        };
    }
}
