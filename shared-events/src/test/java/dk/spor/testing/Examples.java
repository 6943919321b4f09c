package dk.spor.testing;

import dk.spor.events.CorrectionEvent.EntryCorrected;
import dk.spor.events.CorrectionEvent.EntryRetracted;
import dk.spor.events.CtiEvent.CtiContactRecorded;
import dk.spor.events.CtiEvent.CtiEnded;
import dk.spor.events.CtiEvent.CtiFollowOnStarted;
import dk.spor.events.CtiEvent.CtiHandOverAgreed;
import dk.spor.events.CtiEvent.CtiPaused;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.events.CtiEvent.CtiResumed;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.CtiEvent.PreCtiContactRecorded;
import dk.spor.events.DecisionEvent.ComplaintReceived;
import dk.spor.events.DecisionEvent.ComplaintSettled;
import dk.spor.events.DecisionEvent.DecisionCommunicated;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentBegun;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentEnded;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentFollowedUp;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.events.HousingEvent.MunicipalityNotified;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.events.IntakeEvent.AssessmentRecorded;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.LeaseEvent.ArrearsNoted;
import dk.spor.events.LeaseEvent.ArrearsSettled;
import dk.spor.events.LeaseEvent.EvictionAdviceHeld;
import dk.spor.events.LeaseEvent.EvictionWarned;
import dk.spor.events.LeaseEvent.LeaseEnded;
import dk.spor.events.LeaseEvent.LeaseSigned;
import dk.spor.events.OfferEvent.OfferClosed;
import dk.spor.events.OfferEvent.OfferOpened;
import dk.spor.events.OfferEvent.OfferTermsSet;
import dk.spor.events.OfferEvent.PlaceAwaited;
import dk.spor.events.OfferEvent.PlaceGivenUp;
import dk.spor.events.OfferEvent.PlaceHeld;
import dk.spor.events.OfferEvent.PlacesSet;
import dk.spor.events.PlanEvent.OverallPlanMade;
import dk.spor.events.PlanEvent.PlanGoalChanged;
import dk.spor.events.PlanEvent.PlanGoalSet;
import dk.spor.events.PlanEvent.PlanGoalSettled;
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
import dk.spor.events.RelapsePreventionEvent.FollowUpMissed;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.RelapsePreventionEvent.RelapseObserved;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionEnded;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionStarted;
import dk.spor.events.RelativeEvent.RelativeInformed;
import dk.spor.events.RelativeEvent.RelativeNamed;
import dk.spor.events.RelativeEvent.RelativeNamingTakenBack;
import dk.spor.events.RelativeEvent.RelativePermissionChanged;
import dk.spor.events.RelativeEvent.RelativeTalkHeld;
import dk.spor.events.Restated;
import dk.spor.events.SporEvent;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.ScreeningHeld;
import dk.spor.events.TreatmentEvent.SessionCancelled;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalRevised;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSet;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSettled;
import dk.spor.events.WorkerEvent.WorkerAssigned;
import dk.spor.events.WorkerEvent.WorkerChanged;
import dk.spor.events.WorkerEvent.WorkerReleased;
import dk.spor.values.AssessmentKind;
import dk.spor.values.CancelledBy;
import dk.spor.values.Circumstance;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.CitizenId;
import dk.spor.values.CommunicationChannel;
import dk.spor.values.ComplaintOutcome;
import dk.spor.values.CorrectionReason;
import dk.spor.values.Cpr;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.CtiTakeover;
import dk.spor.values.DecisionResult;
import dk.spor.values.DeclineGround;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.Doer;
import dk.spor.values.EntryId;
import dk.spor.values.ExternalTreatmentKind;
import dk.spor.values.ExternalTreatmentStatus;
import dk.spor.values.Finding;
import dk.spor.values.FollowUpMissReason;
import dk.spor.values.GoalOutcome;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
import dk.spor.values.LandlordKind;
import dk.spor.values.LeaseEnding;
import dk.spor.values.LeasedHome;
import dk.spor.values.LegalGroundId;
import dk.spor.values.LifeDimension;
import dk.spor.values.Municipality;
import dk.spor.values.Need;
import dk.spor.values.Note;
import dk.spor.values.OfferId;
import dk.spor.values.OfferKind;
import dk.spor.values.OfferTerms;
import dk.spor.values.Participation;
import dk.spor.values.PersonName;
import dk.spor.values.PlaceEnd;
import dk.spor.values.PlannedPhase;
import dk.spor.values.PlannedStep;
import dk.spor.values.ProviderName;
import dk.spor.values.RelapsePreventionOutcome;
import dk.spor.values.Relation;
import dk.spor.values.RelativeAge;
import dk.spor.values.RuleRef;
import dk.spor.values.ScreeningResult;
import dk.spor.values.SessionKind;
import dk.spor.values.Substance;
import dk.spor.values.SubstanceStatus;
import dk.spor.values.TreatmentAim;
import dk.spor.values.TreatmentGoal;
import dk.spor.values.TreatmentGoalResult;
import dk.spor.values.UserId;
import dk.spor.values.WithdrawalReason;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One event of every kind, all of one invented citizen, in an order in which they could have happened. */
public final class Examples {

    public static final CitizenId CITIZEN = CitizenId.of("01900000-0000-7000-8000-000000000001");
    public static final OfferId PITSTOP = new OfferId("pitstop");
    public static final EntryId INTAKE = entry(2);
    public static final EntryId REFERRAL = entry(4);
    public static final EntryId ENROLMENT = entry(9);
    public static final EntryId DISCHARGE = entry(13);
    public static final EntryId FOLLOW_UP = entry(14);
    public static final EntryId RELAPSE_PREVENTION = entry(15);
    public static final EntryId CTI = entry(23);
    public static final EntryId DECISION = entry(29);
    public static final EntryId COMPLAINT = entry(31);

    public static final EntryId LEASE = entry(34);
    public static final EntryId ARREARS = entry(35);

    public static final EntryId ASSIGNMENT = entry(45);

    public static final EntryId GOAL = entry(49);
    public static final EntryId TREATMENT_GOAL = entry(200);
    public static final EntryId RELATIVE = entry(210);
    public static final EntryId EXTERNAL = entry(220);

    private Examples() {}

    /** Events of all kinds, each fully filled in. */
    public static List<SporEvent> ofEveryEvent() {
        return List.of(
                new OfferOpened(
                        entry(90), PITSTOP, day(2015, 2, 1), "Pitstop", OfferKind.DRUG_TREATMENT, "Ishøj Kommune", 40),
                new CitizenRegistered(
                        entry(1),
                        CITIZEN,
                        day(2026, 1, 5),
                        new PersonName("Åse Ærø", "Ømark"),
                        new Cpr("6101901234"),
                        day(1990, 1, 1)),
                new IntakeRecorded(
                        INTAKE,
                        CITIZEN,
                        day(2026, 1, 5),
                        IntakeChannel.SELF,
                        new Note("Vil gerne ud af hashen."),
                        List.of(
                                new Need(LifeDimension.SUBSTANCE_USE, new Note("hash dagligt")),
                                new Need(LifeDimension.HOUSING, null)),
                        List.of(
                                new Finding(Circumstance.ACTIVE_DRUG_USE, true),
                                new Finding(Circumstance.UNTREATED_MENTAL_ILLNESS, false))),
                new AssessmentRecorded(
                        entry(3),
                        CITIZEN,
                        day(2026, 1, 6),
                        AssessmentKind.HOUSING_NEEDS,
                        ENROLMENT,
                        note("telefonisk")),
                new CitizenReferred(REFERRAL, CITIZEN, day(2026, 1, 6), PITSTOP, INTAKE, note("fra Min indgang")),
                new CitizenWaitListed(entry(5), CITIZEN, day(2026, 1, 7), REFERRAL, note("to uger")),
                new ReferralDeclined(
                        entry(6), CITIZEN, day(2026, 1, 7), REFERRAL, DeclineGround.WRONG_SUBSTANCE, note("alkohol")),
                new ReferralWithdrawn(
                        entry(7),
                        CITIZEN,
                        day(2026, 1, 8),
                        REFERRAL,
                        WithdrawalReason.CITIZEN_DECLINED,
                        note("ville ikke")),
                new ReferralAccepted(entry(8), CITIZEN, day(2026, 1, 9), REFERRAL, note("i målgruppen")),
                new OfferTermsSet(
                        entry(98),
                        PITSTOP,
                        day(2015, 2, 1),
                        new OfferTerms(
                                List.of(new LegalGroundId("sel-101")),
                                "Unge og voksne, der bruger stoffer",
                                13,
                                35,
                                List.of(Substance.DRUGS),
                                true,
                                List.of(Circumstance.NEED_OF_PHYSICAL_CARE),
                                List.of(SessionKind.INDIVIDUAL, SessionKind.GROUP),
                                new BigDecimal("11.51"),
                                2,
                                5)),
                new PlacesSet(entry(92), PITSTOP, day(2015, 2, 1), 40),
                new PlaceAwaited(entry(93), PITSTOP, day(2026, 1, 9), CITIZEN, REFERRAL),
                new PlaceHeld(
                        entry(94),
                        PITSTOP,
                        day(2026, 1, 10),
                        CITIZEN,
                        REFERRAL,
                        day(2026, 1, 9),
                        2,
                        new RuleRef("place-order", 1)),
                new PlaceOffered(entry(95), CITIZEN, day(2026, 1, 10), REFERRAL, entry(94)),
                new PlaceRefused(entry(96), CITIZEN, day(2026, 1, 11), REFERRAL, note("vil hellere vente")),
                new PlaceGivenUp(entry(97), PITSTOP, day(2026, 1, 11), CITIZEN, REFERRAL, PlaceEnd.REFUSED),
                new CitizenEnrolled(ENROLMENT, CITIZEN, day(2026, 1, 12), REFERRAL, PITSTOP),
                new SessionHeld(
                        entry(10),
                        CITIZEN,
                        day(2026, 1, 15),
                        ENROLMENT,
                        SessionKind.WALK_AND_TALK,
                        50,
                        note("rundt om søen")),
                new SessionCancelled(
                        entry(11),
                        CITIZEN,
                        day(2026, 1, 20),
                        ENROLMENT,
                        SessionKind.GROUP,
                        CancelledBy.STAFF,
                        note("sygdom")),
                new SessionMissed(
                        entry(12), CITIZEN, day(2026, 1, 22), ENROLMENT, SessionKind.INDIVIDUAL, note("udeblev")),
                new ScreeningHeld(
                        entry(203),
                        CITIZEN,
                        day(2026, 1, 19),
                        ENROLMENT,
                        ScreeningResult.REFERRED_ON,
                        note("til egen læge")),
                new TreatmentGoalSet(
                        TREATMENT_GOAL,
                        CITIZEN,
                        day(2026, 1, 16),
                        ENROLMENT,
                        new TreatmentGoal(TreatmentAim.REDUCE, Substance.DRUGS, note("kun i weekenden"))),
                new TreatmentGoalRevised(
                        entry(201),
                        CITIZEN,
                        day(2026, 2, 10),
                        ENROLMENT,
                        TREATMENT_GOAL,
                        new TreatmentGoal(TreatmentAim.STOP, Substance.DRUGS, note("helt uden")),
                        note("det går bedre end ventet")),
                new TreatmentGoalSettled(
                        entry(202),
                        CITIZEN,
                        day(2026, 2, 27),
                        ENROLMENT,
                        TREATMENT_GOAL,
                        TreatmentGoalResult.MET,
                        note("fire uger uden")),
                new CitizenDischarged(
                        DISCHARGE,
                        CITIZEN,
                        day(2026, 3, 1),
                        ENROLMENT,
                        DischargeOutcome.DRUG_FREE,
                        DischargeInitiative.CITIZEN,
                        note("egen bolig")),
                new FollowUpPlanned(
                        FOLLOW_UP,
                        CITIZEN,
                        day(2026, 3, 1),
                        DISCHARGE,
                        PITSTOP,
                        day(2026, 9, 1),
                        new RuleRef("follow-up-after-discharge", 1)),
                new RelapsePreventionStarted(
                        RELAPSE_PREVENTION, CITIZEN, day(2026, 3, 2), DISCHARGE, PITSTOP, note("hver anden uge")),
                new RelapseObserved(entry(16), CITIZEN, day(2026, 4, 1), note("en weekend")),
                new RelapsePreventionEnded(
                        entry(17),
                        CITIZEN,
                        day(2026, 6, 1),
                        RELAPSE_PREVENTION,
                        RelapsePreventionOutcome.COMPLETED,
                        note("stoffri")),
                new FollowUpHeld(
                        entry(18),
                        CITIZEN,
                        day(2026, 9, 1),
                        FOLLOW_UP,
                        SubstanceStatus.DRUG_FREE,
                        note("har det godt")),
                new FollowUpMissed(
                        entry(19),
                        CITIZEN,
                        day(2026, 9, 2),
                        FOLLOW_UP,
                        FollowUpMissReason.CITIZEN_NOT_FOUND,
                        note("flyttet")),
                new HomeMoved(
                        entry(20),
                        CITIZEN,
                        day(2026, 1, 12),
                        HousingSituation.FRIENDS_OR_FAMILY,
                        HousingSituation.SHELTER,
                        note("egen taske")),
                new HousingObserved(
                        entry(21), CITIZEN, day(2026, 1, 5), HousingSituation.STREET, note("ved stationen")),
                new ShelterNightSpent(entry(22), CITIZEN, day(2026, 1, 12), ENROLMENT),
                new MunicipalityNotified(
                        entry(33), CITIZEN, day(2026, 1, 14), ENROLMENT, new Municipality("Høje-Taastrup")),
                new CtiStarted(
                        CTI,
                        CITIZEN,
                        day(2026, 2, 1),
                        List.of(LifeDimension.HOUSING, LifeDimension.NETWORK),
                        List.of(
                                new PlannedPhase(CtiPhase.TRANSITION, day(2026, 2, 1), day(2026, 5, 1)),
                                new PlannedPhase(CtiPhase.TRY_OUT, day(2026, 5, 1), day(2026, 8, 1)),
                                new PlannedPhase(CtiPhase.TRANSFER_OF_CARE, day(2026, 8, 1), day(2026, 11, 1))),
                        new RuleRef("cti-phases", 1),
                        note("lejekontrakt underskrevet")),
                new CtiPhaseChanged(
                        entry(24),
                        CITIZEN,
                        day(2026, 5, 1),
                        CTI,
                        CtiPhase.TRY_OUT,
                        List.of(LifeDimension.FINANCES),
                        note("går godt")),
                new CtiPaused(entry(25), CITIZEN, day(2026, 5, 10), CTI, CtiPauseReason.ADMISSION, note("indlagt")),
                new CtiResumed(entry(26), CITIZEN, day(2026, 5, 20), CTI, note("udskrevet")),
                new CtiContactRecorded(
                        entry(27), CITIZEN, day(2026, 5, 21), CTI, CtiContactKind.COMMUNITY_MEETING, note("hjemme")),
                new PreCtiContactRecorded(
                        entry(42), CITIZEN, day(2026, 1, 20), CtiContactKind.COMMUNITY_MEETING, note("en kop kaffe")),
                new CtiHandOverAgreed(
                        entry(43),
                        CITIZEN,
                        day(2026, 9, 20),
                        CTI,
                        CtiTakeover.SOCIAL_SUPPORT,
                        List.of(LifeDimension.HOUSING, LifeDimension.FINANCES),
                        note("bostøtten overtager")),
                new CtiFollowOnStarted(
                        entry(44), CITIZEN, day(2026, 10, 15), CTI, CtiTakeover.SOCIAL_SUPPORT, note("hver uge")),
                new CtiEnded(entry(28), CITIZEN, day(2026, 11, 1), CTI, CtiEndReason.COMPLETED, note("overdraget")),
                new DecisionMade(
                        DECISION,
                        CITIZEN,
                        day(2026, 1, 9),
                        new LegalGroundId("sel-101"),
                        new RuleRef("sel-101", 1),
                        DecisionResult.GRANTED,
                        PITSTOP,
                        REFERRAL,
                        day(2026, 1, 12),
                        day(2027, 1, 12),
                        note("Dagligt forbrug, og vil ud af det."),
                        Participation.TOGETHER,
                        9L),
                new DecisionCommunicated(
                        entry(30), CITIZEN, day(2026, 1, 10), DECISION, CommunicationChannel.DIGITAL_POST),
                new ComplaintReceived(COMPLAINT, CITIZEN, day(2026, 2, 1), DECISION, note("vil starte før")),
                new ComplaintSettled(
                        entry(32), CITIZEN, day(2026, 2, 20), COMPLAINT, ComplaintOutcome.UPHELD, note("fastholdt")),
                new WorkerAssigned(
                        ASSIGNMENT,
                        CITIZEN,
                        day(2026, 1, 12),
                        new UserId("thno"),
                        ENROLMENT,
                        note("kender ham i forvejen")),
                new WorkerChanged(
                        entry(46), CITIZEN, day(2026, 2, 9), ASSIGNMENT, new UserId("saah"), note("ny stilling")),
                new WorkerReleased(entry(47), CITIZEN, day(2026, 3, 1), ASSIGNMENT, note("udskrevet")),
                new OverallPlanMade(
                        entry(48), CITIZEN, day(2026, 1, 20), CitizenAgreement.AGREED, note("ved køkkenbordet")),
                new PlanGoalSet(
                        GOAL,
                        CITIZEN,
                        day(2026, 1, 20),
                        LifeDimension.SUBSTANCE_USE,
                        new Note("Jeg vil kunne sove uden at ryge."),
                        PITSTOP,
                        List.of(
                                new PlannedStep(Doer.CITIZEN, new Note("skriver ned, hvornår det er svært")),
                                new PlannedStep(Doer.WORKER, new Note("ringer hver torsdag"))),
                        CitizenAgreement.AGREED),
                new PlanGoalChanged(
                        entry(50),
                        CITIZEN,
                        day(2026, 2, 20),
                        GOAL,
                        new Note("Jeg vil kunne sove, også i weekenden."),
                        PITSTOP,
                        List.of(new PlannedStep(Doer.NETWORK, new Note("søsteren kommer lørdag"))),
                        CitizenAgreement.DISAGREED),
                new PlanGoalSettled(
                        entry(51),
                        CITIZEN,
                        day(2026, 6, 1),
                        GOAL,
                        GoalOutcome.REACHED,
                        CitizenAgreement.AGREED,
                        note("sover hele natten")),
                new EntryCorrected(
                        entry(40),
                        CITIZEN,
                        day(2026, 2, 2),
                        entry(10),
                        "session-held",
                        day(2026, 1, 15),
                        CorrectionReason.WRITTEN_WRONGLY,
                        note("det var dagen efter"),
                        new Restated(new SessionHeld(
                                entry(10), CITIZEN, day(2026, 1, 16), ENROLMENT, SessionKind.INDIVIDUAL, 45, null)),
                        List.of(DECISION)),
                new EntryRetracted(
                        entry(41),
                        CITIZEN,
                        day(2026, 2, 3),
                        entry(12),
                        "session-missed",
                        day(2026, 1, 22),
                        CorrectionReason.OTHER_CITIZEN,
                        note("en navnebroder"),
                        List.of(DECISION)),
                new RelativeNamed(
                        RELATIVE,
                        CITIZEN,
                        day(2026, 1, 20),
                        new PersonName("Ørn", "Ærø"),
                        Relation.PARENT,
                        RelativeAge.ADULT,
                        true),
                new RelativeInformed(entry(211), CITIZEN, day(2026, 1, 25), RELATIVE, note("om planen")),
                new RelativeTalkHeld(entry(212), CITIZEN, day(2026, 1, 30), RELATIVE, PITSTOP, note("om grænser")),
                new RelativePermissionChanged(entry(213), CITIZEN, day(2026, 2, 5), RELATIVE, false),
                new RelativeNamingTakenBack(entry(214), CITIZEN, day(2026, 2, 20), RELATIVE, note("et skænderi")),
                new ExternalTreatmentBegun(
                        EXTERNAL,
                        CITIZEN,
                        day(2026, 1, 21),
                        PITSTOP,
                        ExternalTreatmentKind.DAY,
                        new ProviderName("Klinikken i Greve"),
                        note("fire dage om ugen")),
                new ExternalTreatmentFollowedUp(
                        entry(221),
                        CITIZEN,
                        day(2026, 4, 20),
                        EXTERNAL,
                        ExternalTreatmentStatus.AS_AGREED,
                        note("kommer hver gang")),
                new ExternalTreatmentEnded(
                        entry(222), CITIZEN, day(2026, 7, 1), EXTERNAL, DischargeOutcome.REDUCED, note("efter planen")),
                new LeaseSigned(
                        LEASE,
                        CITIZEN,
                        day(2026, 2, 1),
                        LandlordKind.HOUSING_ASSOCIATION,
                        LeasedHome.HOUSING_FIRST,
                        day(2026, 3, 1),
                        note("to værelser")),
                new ArrearsNoted(ARREARS, CITIZEN, day(2026, 6, 3), LEASE, 612_550L, note("for maj")),
                new EvictionWarned(entry(36), CITIZEN, day(2026, 6, 20), LEASE, note("brev fra foged")),
                new EvictionAdviceHeld(entry(37), CITIZEN, day(2026, 6, 24), LEASE, note("afdrag aftalt")),
                new ArrearsSettled(entry(38), CITIZEN, day(2026, 7, 1), ARREARS, note("betalt")),
                new LeaseEnded(entry(39), CITIZEN, day(2026, 10, 1), LEASE, LeaseEnding.GIVEN_UP, note("flytter")),
                new OfferClosed(entry(91), PITSTOP, day(2026, 11, 20)));
    }

    /** The n-th example entry. */
    public static EntryId entry(int n) {
        return new EntryId(new UUID(0x01900000_0000_7000L, 0x8000_0000_0000_0000L | n));
    }

    /** An instant on which examples were recorded. */
    public static Instant recordedAt() {
        return Instant.parse("2026-11-20T09:30:00Z");
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static Note note(String text) {
        return new Note(text);
    }
}
