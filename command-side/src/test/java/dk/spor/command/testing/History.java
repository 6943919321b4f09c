package dk.spor.command.testing;

import dk.spor.events.CtiEvent.CtiContactRecorded;
import dk.spor.events.CtiEvent.CtiEnded;
import dk.spor.events.CtiEvent.CtiFollowOnStarted;
import dk.spor.events.CtiEvent.CtiHandOverAgreed;
import dk.spor.events.CtiEvent.CtiPaused;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.events.CtiEvent.CtiResumed;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.DecisionEvent.ComplaintReceived;
import dk.spor.events.DecisionEvent.ComplaintSettled;
import dk.spor.events.DecisionEvent.DecisionCommunicated;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
import dk.spor.events.ReferralEvent.PlaceOffered;
import dk.spor.events.ReferralEvent.PlaceRefused;
import dk.spor.events.ReferralEvent.ReferralAccepted;
import dk.spor.events.ReferralEvent.ReferralDeclined;
import dk.spor.events.ReferralEvent.ReferralWithdrawn;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.events.RelapsePreventionEvent.FollowUpHeld;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionEnded;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionStarted;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.testing.Examples;
import dk.spor.values.CitizenId;
import dk.spor.values.CommunicationChannel;
import dk.spor.values.ComplaintOutcome;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.CtiTakeover;
import dk.spor.values.DecisionResult;
import dk.spor.values.DeclineGround;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LegalGroundId;
import dk.spor.values.LifeDimension;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.Participation;
import dk.spor.values.PersonName;
import dk.spor.values.RelapsePreventionOutcome;
import dk.spor.values.RuleRef;
import dk.spor.values.SessionKind;
import dk.spor.values.SubstanceStatus;
import dk.spor.values.WithdrawalReason;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened before, one short word for each event. Days are given as {@code MM-DD} of 2026. */
public final class History {

    public static final CitizenId CITIZEN = Examples.CITIZEN;
    public static final OfferId PITSTOP = Examples.PITSTOP;
    public static final OfferId HERBERG = new OfferId("herberg");
    /** Spor keeps its places from 5 January on. */
    public static final OfferId WITH_PLACES = new OfferId("med-pladser");

    public static final OfferId CLOSED = new OfferId("lukket");

    public static final EntryId REGISTRATION = Examples.entry(1);
    public static final EntryId INTAKE = Examples.entry(2);
    public static final EntryId REFERRAL = Examples.entry(4);
    public static final EntryId ACCEPTANCE = Examples.entry(8);
    public static final EntryId ENROLMENT = Examples.entry(9);
    public static final EntryId DISCHARGE = Examples.entry(13);
    public static final EntryId FOLLOW_UP = Examples.entry(14);
    public static final EntryId PLACE = Examples.entry(94);
    public static final EntryId COURSE = Examples.entry(15);

    public static final EntryId DECISION = Examples.DECISION;
    public static final EntryId COMPLAINT = Examples.COMPLAINT;

    private History() {}

    /** A day of 2026. */
    public static LocalDate on(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }

    /** Any other entry. */
    public static EntryId entry(int number) {
        return Examples.entry(number);
    }

    public static CitizenRegistered registered() {
        return new CitizenRegistered(
                REGISTRATION, CITIZEN, on("01-01"), new PersonName("Åse Ærø", "Ømark"), null, null);
    }

    public static IntakeRecorded intake(String day) {
        return new IntakeRecorded(INTAKE, CITIZEN, on(day), IntakeChannel.SELF, null, List.of(), List.of());
    }

    public static CitizenReferred referred(String day) {
        return referred(REFERRAL, day, PITSTOP);
    }

    public static CitizenReferred referred(EntryId referral, String day, OfferId offer) {
        return new CitizenReferred(referral, CITIZEN, on(day), offer, null, null);
    }

    public static ReferralAccepted accepted(String day) {
        return accepted(ACCEPTANCE, REFERRAL, day);
    }

    public static ReferralAccepted accepted(EntryId acceptance, EntryId referral, String day) {
        return new ReferralAccepted(acceptance, CITIZEN, on(day), referral, null);
    }

    public static ReferralDeclined declined(EntryId decline, String day) {
        return new ReferralDeclined(decline, CITIZEN, on(day), REFERRAL, DeclineGround.OUTSIDE_TARGET_GROUP, null);
    }

    public static CitizenWaitListed waitListed(EntryId waiting, String day) {
        return new CitizenWaitListed(waiting, CITIZEN, on(day), REFERRAL, null);
    }

    public static PlaceOffered placeOffered(EntryId offered, String day) {
        return new PlaceOffered(offered, CITIZEN, on(day), REFERRAL, PLACE);
    }

    public static PlaceRefused placeRefused(EntryId refusal, String day) {
        return new PlaceRefused(refusal, CITIZEN, on(day), REFERRAL, null);
    }

    public static ReferralWithdrawn withdrawn(EntryId withdrawal, String day) {
        return new ReferralWithdrawn(withdrawal, CITIZEN, on(day), REFERRAL, WithdrawalReason.NEED_GONE, null);
    }

    public static CitizenEnrolled enrolled(String day) {
        return enrolled(ENROLMENT, REFERRAL, PITSTOP, day);
    }

    public static CitizenEnrolled enrolled(EntryId enrolment, EntryId referral, OfferId offer, String day) {
        return new CitizenEnrolled(enrolment, CITIZEN, on(day), referral, offer);
    }

    public static SessionHeld held(EntryId session, String day) {
        return new SessionHeld(session, CITIZEN, on(day), ENROLMENT, SessionKind.INDIVIDUAL, null, null);
    }

    public static CitizenDischarged discharged(String day) {
        return discharged(DISCHARGE, ENROLMENT, day);
    }

    public static CitizenDischarged discharged(EntryId discharge, EntryId enrolment, String day) {
        return new CitizenDischarged(discharge, CITIZEN, on(day), enrolment, DischargeOutcome.DRUG_FREE, null);
    }

    public static FollowUpPlanned followUpPlanned(String day, String due) {
        return new FollowUpPlanned(
                FOLLOW_UP, CITIZEN, on(day), DISCHARGE, PITSTOP, on(due), new RuleRef("follow-up-after-discharge", 1));
    }

    public static FollowUpHeld followUpHeld(EntryId held, String day) {
        return new FollowUpHeld(held, CITIZEN, on(day), FOLLOW_UP, SubstanceStatus.DRUG_FREE, null);
    }

    public static RelapsePreventionStarted relapsePrevention(EntryId course, String day) {
        return new RelapsePreventionStarted(course, CITIZEN, on(day), DISCHARGE, PITSTOP, null);
    }

    public static RelapsePreventionEnded relapsePreventionEnded(EntryId end, EntryId course, String day) {
        return new RelapsePreventionEnded(end, CITIZEN, on(day), course, RelapsePreventionOutcome.COMPLETED, null);
    }

    public static HomeMoved moved(EntryId move, String day, @Nullable HousingSituation from, HousingSituation to) {
        return new HomeMoved(move, CITIZEN, on(day), from, to, null);
    }

    public static HousingObserved seen(EntryId sighting, String day, HousingSituation situation) {
        return new HousingObserved(sighting, CITIZEN, on(day), situation, null);
    }

    public static DecisionMade decided(String day) {
        return new DecisionMade(
                DECISION,
                CITIZEN,
                on(day),
                new LegalGroundId("sel-101"),
                new RuleRef("sel-101", 1),
                DecisionResult.GRANTED,
                PITSTOP,
                REFERRAL,
                on(day),
                null,
                new Note("Vil ud af misbruget."),
                Participation.TOGETHER,
                7L);
    }

    public static DecisionCommunicated communicated(EntryId communication, String day) {
        return new DecisionCommunicated(communication, CITIZEN, on(day), DECISION, CommunicationChannel.IN_PERSON);
    }

    public static ComplaintReceived complained(String day) {
        return new ComplaintReceived(COMPLAINT, CITIZEN, on(day), DECISION, null);
    }

    public static ComplaintSettled settled(EntryId settlement, String day) {
        return new ComplaintSettled(settlement, CITIZEN, on(day), COMPLAINT, ComplaintOutcome.UPHELD, null);
    }

    public static CtiStarted ctiStarted(String day) {
        return ctiStarted(COURSE, day);
    }

    public static CtiStarted ctiStarted(EntryId course, String day) {
        return new CtiStarted(
                course,
                CITIZEN,
                on(day),
                List.of(LifeDimension.HOUSING),
                List.of(),
                new RuleRef("cti-phases", 1),
                null);
    }

    public static CtiPhaseChanged phase(EntryId change, String day, CtiPhase to) {
        return new CtiPhaseChanged(change, CITIZEN, on(day), COURSE, to, List.of(LifeDimension.NETWORK), null);
    }

    public static CtiPaused paused(EntryId pause, String day) {
        return new CtiPaused(pause, CITIZEN, on(day), COURSE, CtiPauseReason.PRISON, null);
    }

    public static CtiResumed resumed(EntryId resumption, String day) {
        return new CtiResumed(resumption, CITIZEN, on(day), COURSE, null);
    }

    public static CtiContactRecorded contact(EntryId contact, String day) {
        return new CtiContactRecorded(contact, CITIZEN, on(day), COURSE, CtiContactKind.PHONE, null);
    }

    public static CtiHandOverAgreed handOverAgreed(EntryId agreement, String day) {
        return new CtiHandOverAgreed(
                agreement, CITIZEN, on(day), COURSE, CtiTakeover.SOCIAL_SUPPORT, List.of(LifeDimension.HOUSING), null);
    }

    public static CtiFollowOnStarted followOnStarted(EntryId support, String day) {
        return new CtiFollowOnStarted(support, CITIZEN, on(day), COURSE, CtiTakeover.SOCIAL_SUPPORT, null);
    }

    public static CtiEnded ctiEnded(EntryId end, EntryId course, String day) {
        return new CtiEnded(end, CITIZEN, on(day), course, CtiEndReason.COMPLETED, null);
    }
}
