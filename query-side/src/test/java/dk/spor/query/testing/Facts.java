package dk.spor.query.testing;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.Restated;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.TreatmentGoalEvent;
import dk.spor.events.WorkerEvent;
import dk.spor.values.AssessmentKind;
import dk.spor.values.CancelledBy;
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
import dk.spor.values.Participation;
import dk.spor.values.PersonName;
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
import dk.spor.wire.EventCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Facts about one invented citizen, each a new entry; the same calls give the same entries. */
public final class Facts {

    public static final OfferId PITSTOP = new OfferId("pitstop");
    public static final OfferId HERBERG = new OfferId("herberg");
    public static final OfferId PSYCHIATRY = new OfferId("socialpsykiatri");
    public static final RuleRef CTI_RULE = new RuleRef("cti-phases", 1);

    private static final LocalDate CORRECTED_ON = LocalDate.of(2026, 11, 20);

    private final CitizenId citizen;
    private int entries;

    public Facts() {
        this(1);
    }

    /** @param number which invented citizen, from 1 */
    public Facts(int number) {
        this(new CitizenId(new UUID(0x01900000_0000_7000L, 0x8000_0000_0000_0000L | number)));
    }

    public Facts(CitizenId citizen) {
        this.citizen = citizen;
    }

    public CitizenId citizen() {
        return citizen;
    }

    public RegistrationEvent.CitizenRegistered registered(
            String on, String given, String family, @Nullable String cpr) {
        return new RegistrationEvent.CitizenRegistered(
                entry(), citizen, day(on), new PersonName(given, family), cpr == null ? null : new Cpr(cpr), null);
    }

    /** An intake in which something was found out. */
    public IntakeEvent.IntakeRecorded intake(String on, Finding... findings) {
        return new IntakeEvent.IntakeRecorded(
                entry(), citizen, day(on), IntakeChannel.SELF, null, List.of(), List.of(findings));
    }

    public IntakeEvent.IntakeRecorded intake(String on) {
        return intake(on, new LifeDimension[0]);
    }

    public IntakeEvent.IntakeRecorded intake(String on, LifeDimension... needs) {
        var noted = List.of(needs).stream().map(need -> new Need(need, null)).toList();
        return new IntakeEvent.IntakeRecorded(entry(), citizen, day(on), IntakeChannel.SELF, null, noted, List.of());
    }

    public IntakeEvent.AssessmentRecorded assessed(String on, AssessmentKind kind) {
        return new IntakeEvent.AssessmentRecorded(entry(), citizen, day(on), kind, null, null);
    }

    public ReferralEvent.CitizenReferred referred(String on, OfferId offer) {
        return new ReferralEvent.CitizenReferred(entry(), citizen, day(on), offer, null, null);
    }

    public ReferralEvent.CitizenReferred referredBecauseOf(
            String on, OfferId offer, IntakeEvent.IntakeRecorded intake) {
        return new ReferralEvent.CitizenReferred(entry(), citizen, day(on), offer, intake.entryId(), null);
    }

    public ReferralEvent.CitizenWaitListed waitListed(String on, ReferralEvent.CitizenReferred referral) {
        return new ReferralEvent.CitizenWaitListed(entry(), citizen, day(on), referral.entryId(), null);
    }

    public ReferralEvent.ReferralAccepted accepted(String on, ReferralEvent.CitizenReferred referral) {
        return new ReferralEvent.ReferralAccepted(entry(), citizen, day(on), referral.entryId(), null);
    }

    public ReferralEvent.ReferralDeclined declined(
            String on, ReferralEvent.CitizenReferred referral, DeclineGround ground) {
        return new ReferralEvent.ReferralDeclined(entry(), citizen, day(on), referral.entryId(), ground, null);
    }

    public ReferralEvent.ReferralWithdrawn withdrawn(String on, ReferralEvent.CitizenReferred referral) {
        return new ReferralEvent.ReferralWithdrawn(
                entry(), citizen, day(on), referral.entryId(), WithdrawalReason.NEED_GONE, null);
    }

    public ReferralEvent.CitizenEnrolled enrolled(String on, ReferralEvent.CitizenReferred referral) {
        return new ReferralEvent.CitizenEnrolled(entry(), citizen, day(on), referral.entryId(), referral.offer());
    }

    public TreatmentEvent.SessionHeld held(
            String on, ReferralEvent.CitizenEnrolled enrolment, @Nullable Integer minutes) {
        return new TreatmentEvent.SessionHeld(
                entry(), citizen, day(on), enrolment.entryId(), SessionKind.INDIVIDUAL, minutes, null);
    }

    public TreatmentEvent.SessionCancelled cancelled(
            String on, ReferralEvent.CitizenEnrolled enrolment, CancelledBy by) {
        return new TreatmentEvent.SessionCancelled(
                entry(), citizen, day(on), enrolment.entryId(), SessionKind.GROUP, by, null);
    }

    public TreatmentEvent.SessionMissed missed(String on, ReferralEvent.CitizenEnrolled enrolment) {
        return new TreatmentEvent.SessionMissed(
                entry(), citizen, day(on), enrolment.entryId(), SessionKind.INDIVIDUAL, null);
    }

    public TreatmentEvent.CitizenDischarged discharged(
            String on, ReferralEvent.CitizenEnrolled enrolment, DischargeOutcome outcome) {
        return new TreatmentEvent.CitizenDischarged(entry(), citizen, day(on), enrolment.entryId(), outcome, null);
    }

    public TreatmentEvent.ScreeningHeld screened(
            String on, ReferralEvent.CitizenEnrolled enrolment, ScreeningResult result) {
        return new TreatmentEvent.ScreeningHeld(entry(), citizen, day(on), enrolment.entryId(), result, null);
    }

    /** An assessment made during a course. */
    public IntakeEvent.AssessmentRecorded assessed(
            String on, AssessmentKind kind, ReferralEvent.CitizenEnrolled enrolment) {
        return new IntakeEvent.AssessmentRecorded(entry(), citizen, day(on), kind, enrolment.entryId(), null);
    }

    public TreatmentGoalEvent.TreatmentGoalSet goal(
            String on, ReferralEvent.CitizenEnrolled enrolment, TreatmentAim aim) {
        return new TreatmentGoalEvent.TreatmentGoalSet(
                entry(),
                citizen,
                day(on),
                enrolment.entryId(),
                new TreatmentGoal(aim, Substance.DRUGS, new Note("med egne ord")));
    }

    public TreatmentGoalEvent.TreatmentGoalRevised goalRevised(
            String on, TreatmentGoalEvent.TreatmentGoalSet goal, TreatmentAim aim) {
        return new TreatmentGoalEvent.TreatmentGoalRevised(
                entry(),
                citizen,
                day(on),
                goal.enrolment(),
                goal.entryId(),
                new TreatmentGoal(aim, Substance.DRUGS, null),
                null);
    }

    public TreatmentGoalEvent.TreatmentGoalSettled goalSettled(
            String on, TreatmentGoalEvent.TreatmentGoalSet goal, TreatmentGoalResult result) {
        return new TreatmentGoalEvent.TreatmentGoalSettled(
                entry(), citizen, day(on), goal.enrolment(), goal.entryId(), result, null);
    }

    public RelapsePreventionEvent.FollowUpPlanned followUpPlanned(
            TreatmentEvent.CitizenDischarged discharge, OfferId offer, String dueOn) {
        return new RelapsePreventionEvent.FollowUpPlanned(
                entry(),
                citizen,
                discharge.happenedOn(),
                discharge.entryId(),
                offer,
                day(dueOn),
                new RuleRef("follow-up-after-discharge", 1));
    }

    public RelapsePreventionEvent.FollowUpHeld followUpHeld(String on, RelapsePreventionEvent.FollowUpPlanned planned) {
        return new RelapsePreventionEvent.FollowUpHeld(
                entry(), citizen, day(on), planned.entryId(), SubstanceStatus.DRUG_FREE, null);
    }

    public RelapsePreventionEvent.FollowUpMissed followUpMissed(
            String on, RelapsePreventionEvent.FollowUpPlanned planned) {
        return new RelapsePreventionEvent.FollowUpMissed(
                entry(), citizen, day(on), planned.entryId(), FollowUpMissReason.NO_ANSWER, null);
    }

    public RelapsePreventionEvent.RelapsePreventionStarted preventionStarted(
            String on, TreatmentEvent.CitizenDischarged discharge, OfferId offer) {
        return new RelapsePreventionEvent.RelapsePreventionStarted(
                entry(), citizen, day(on), discharge.entryId(), offer, null);
    }

    public RelapsePreventionEvent.RelapsePreventionEnded preventionEnded(
            String on, RelapsePreventionEvent.RelapsePreventionStarted course) {
        return new RelapsePreventionEvent.RelapsePreventionEnded(
                entry(), citizen, day(on), course.entryId(), RelapsePreventionOutcome.COMPLETED, null);
    }

    public RelapsePreventionEvent.RelapseObserved relapsed(String on) {
        return new RelapsePreventionEvent.RelapseObserved(entry(), citizen, day(on), null);
    }

    public HousingEvent.MunicipalityNotified municipalityTold(String on, ReferralEvent.CitizenEnrolled enrolment) {
        return new HousingEvent.MunicipalityNotified(
                entry(), citizen, day(on), enrolment.entryId(), new Municipality("Vallensbæk"));
    }

    public LeaseEvent.LeaseSigned leaseSigned(String on, LeasedHome home, String availableOn) {
        return new LeaseEvent.LeaseSigned(
                entry(), citizen, day(on), LandlordKind.HOUSING_ASSOCIATION, home, day(availableOn), null);
    }

    public LeaseEvent.LeaseEnded leaseEnded(String on, LeaseEvent.LeaseSigned lease, LeaseEnding how) {
        return new LeaseEvent.LeaseEnded(entry(), citizen, day(on), lease.entryId(), how, null);
    }

    public LeaseEvent.ArrearsNoted arrears(String on, LeaseEvent.LeaseSigned lease, @Nullable Long amountInOre) {
        return new LeaseEvent.ArrearsNoted(entry(), citizen, day(on), lease.entryId(), amountInOre, null);
    }

    public LeaseEvent.ArrearsSettled arrearsSettled(String on, LeaseEvent.ArrearsNoted arrears) {
        return new LeaseEvent.ArrearsSettled(entry(), citizen, day(on), arrears.entryId(), null);
    }

    public LeaseEvent.EvictionWarned evictionWarned(String on, LeaseEvent.LeaseSigned lease) {
        return new LeaseEvent.EvictionWarned(entry(), citizen, day(on), lease.entryId(), null);
    }

    public LeaseEvent.EvictionAdviceHeld evictionAdvice(String on, LeaseEvent.LeaseSigned lease) {
        return new LeaseEvent.EvictionAdviceHeld(entry(), citizen, day(on), lease.entryId(), null);
    }

    public RelativeEvent.RelativeNamed relativeNamed(String on, Relation relation, boolean mayBeInformed) {
        return new RelativeEvent.RelativeNamed(
                entry(), citizen, day(on), new PersonName("Ørn", "Ærø"), relation, RelativeAge.ADULT, mayBeInformed);
    }

    public RelativeEvent.RelativePermissionChanged relativePermission(
            String on, RelativeEvent.RelativeNamed relative, boolean mayBeInformed) {
        return new RelativeEvent.RelativePermissionChanged(
                entry(), citizen, day(on), relative.entryId(), mayBeInformed);
    }

    public RelativeEvent.RelativeInformed relativeInformed(String on, RelativeEvent.RelativeNamed relative) {
        return new RelativeEvent.RelativeInformed(entry(), citizen, day(on), relative.entryId(), null);
    }

    public RelativeEvent.RelativeTalkHeld relativeTalk(String on, RelativeEvent.RelativeNamed relative, OfferId offer) {
        return new RelativeEvent.RelativeTalkHeld(entry(), citizen, day(on), relative.entryId(), offer, null);
    }

    public RelativeEvent.RelativeNamingTakenBack relativeTakenBack(String on, RelativeEvent.RelativeNamed relative) {
        return new RelativeEvent.RelativeNamingTakenBack(entry(), citizen, day(on), relative.entryId(), null);
    }

    public ExternalTreatmentEvent.ExternalTreatmentBegun begunElsewhere(String on, OfferId offer) {
        return new ExternalTreatmentEvent.ExternalTreatmentBegun(
                entry(),
                citizen,
                day(on),
                offer,
                ExternalTreatmentKind.SUBSTITUTION,
                new ProviderName("Klinikken i Greve"),
                null);
    }

    public ExternalTreatmentEvent.ExternalTreatmentFollowedUp followedUpElsewhere(
            String on, ExternalTreatmentEvent.ExternalTreatmentBegun treatment) {
        return new ExternalTreatmentEvent.ExternalTreatmentFollowedUp(
                entry(), citizen, day(on), treatment.entryId(), ExternalTreatmentStatus.AS_AGREED, null);
    }

    public ExternalTreatmentEvent.ExternalTreatmentEnded endedElsewhere(
            String on, ExternalTreatmentEvent.ExternalTreatmentBegun treatment) {
        return new ExternalTreatmentEvent.ExternalTreatmentEnded(
                entry(), citizen, day(on), treatment.entryId(), DischargeOutcome.STABILISED, null);
    }

    public HousingEvent.HomeMoved moved(String on, @Nullable HousingSituation from, HousingSituation to) {
        return new HousingEvent.HomeMoved(entry(), citizen, day(on), from, to, null);
    }

    public HousingEvent.HousingObserved observed(String on, HousingSituation situation) {
        return new HousingEvent.HousingObserved(entry(), citizen, day(on), situation, null);
    }

    public HousingEvent.ShelterNightSpent night(String on, ReferralEvent.CitizenEnrolled enrolment) {
        return night(day(on), enrolment);
    }

    public HousingEvent.ShelterNightSpent night(LocalDate on, ReferralEvent.CitizenEnrolled enrolment) {
        return new HousingEvent.ShelterNightSpent(entry(), citizen, on, enrolment.entryId());
    }

    /** CTI in three phases of three months. */
    public CtiEvent.CtiStarted ctiStarted(String on) {
        var first = day(on);
        var planned = List.of(
                new PlannedPhase(CtiPhase.TRANSITION, first, first.plusMonths(3)),
                new PlannedPhase(CtiPhase.TRY_OUT, first.plusMonths(3), first.plusMonths(6)),
                new PlannedPhase(CtiPhase.TRANSFER_OF_CARE, first.plusMonths(6), first.plusMonths(9)));
        return new CtiEvent.CtiStarted(
                entry(), citizen, first, List.of(LifeDimension.HOUSING), planned, CTI_RULE, null);
    }

    public CtiEvent.CtiPhaseChanged phase(String on, CtiEvent.CtiStarted course, CtiPhase to) {
        return new CtiEvent.CtiPhaseChanged(
                entry(), citizen, day(on), course.entryId(), to, List.of(LifeDimension.NETWORK), null);
    }

    public CtiEvent.CtiPaused paused(String on, CtiEvent.CtiStarted course) {
        return new CtiEvent.CtiPaused(entry(), citizen, day(on), course.entryId(), CtiPauseReason.ADMISSION, null);
    }

    public CtiEvent.CtiResumed resumed(String on, CtiEvent.CtiStarted course) {
        return new CtiEvent.CtiResumed(entry(), citizen, day(on), course.entryId(), null);
    }

    public CtiEvent.CtiContactRecorded contact(String on, CtiEvent.CtiStarted course, CtiContactKind kind) {
        return new CtiEvent.CtiContactRecorded(entry(), citizen, day(on), course.entryId(), kind, null);
    }

    public CtiEvent.PreCtiContactRecorded contactBefore(String on, CtiContactKind kind) {
        return new CtiEvent.PreCtiContactRecorded(entry(), citizen, day(on), kind, null);
    }

    public CtiEvent.CtiHandOverAgreed handOverAgreed(String on, CtiEvent.CtiStarted course, CtiTakeover with) {
        return new CtiEvent.CtiHandOverAgreed(
                entry(), citizen, day(on), course.entryId(), with, List.of(LifeDimension.HOUSING), null);
    }

    public CtiEvent.CtiFollowOnStarted followOnStarted(String on, CtiEvent.CtiStarted course, CtiTakeover by) {
        return new CtiEvent.CtiFollowOnStarted(entry(), citizen, day(on), course.entryId(), by, null);
    }

    public CtiEvent.CtiEnded ctiEnded(String on, CtiEvent.CtiStarted course) {
        return new CtiEvent.CtiEnded(entry(), citizen, day(on), course.entryId(), CtiEndReason.COMPLETED, null);
    }

    public PlanEvent.OverallPlanMade planMade(String on, CitizenAgreement agreement) {
        return new PlanEvent.OverallPlanMade(entry(), citizen, day(on), agreement, null);
    }

    public PlanEvent.PlanGoalSet goalSet(String on, String words, @Nullable OfferId offer) {
        return new PlanEvent.PlanGoalSet(
                entry(),
                citizen,
                day(on),
                LifeDimension.HOUSING,
                new Note(words),
                offer,
                List.of(new PlannedStep(Doer.CITIZEN, new Note("ringer selv"))),
                CitizenAgreement.AGREED);
    }

    public PlanEvent.PlanGoalChanged goalChanged(
            String on, PlanEvent.PlanGoalSet goal, String words, CitizenAgreement agreement) {
        return new PlanEvent.PlanGoalChanged(
                entry(), citizen, day(on), goal.entryId(), new Note(words), goal.offer(), List.of(), agreement);
    }

    public PlanEvent.PlanGoalSettled goalSettled(String on, PlanEvent.PlanGoalSet goal, GoalOutcome outcome) {
        return new PlanEvent.PlanGoalSettled(
                entry(), citizen, day(on), goal.entryId(), outcome, CitizenAgreement.AGREED, null);
    }

    public WorkerEvent.WorkerAssigned assigned(String on, String worker, @Nullable CitizenEvent of) {
        return new WorkerEvent.WorkerAssigned(
                entry(), citizen, day(on), new UserId(worker), of == null ? null : of.entryId(), null);
    }

    public WorkerEvent.WorkerChanged workerChanged(String on, WorkerEvent.WorkerAssigned assignment, String worker) {
        return new WorkerEvent.WorkerChanged(entry(), citizen, day(on), assignment.entryId(), new UserId(worker), null);
    }

    public WorkerEvent.WorkerReleased workerReleased(String on, WorkerEvent.WorkerAssigned assignment) {
        return new WorkerEvent.WorkerReleased(entry(), citizen, day(on), assignment.entryId(), null);
    }

    /** A grant of treatment for drug use, seen up to a position. */
    public DecisionEvent.DecisionMade decided(
            String on, ReferralEvent.@Nullable CitizenReferred referral, @Nullable Long seen) {
        return new DecisionEvent.DecisionMade(
                entry(),
                citizen,
                day(on),
                new LegalGroundId("sel-101"),
                new RuleRef("sel-101", 1),
                DecisionResult.GRANTED,
                PITSTOP,
                referral == null ? null : referral.entryId(),
                day(on),
                null,
                new Note("Derfor."),
                Participation.HEARD,
                seen);
    }

    /** Another decision by another ground, seen up to a position. */
    public DecisionEvent.DecisionMade decided(
            String on, String ground, DecisionResult result, @Nullable OfferId offer, @Nullable Long seen) {
        return new DecisionEvent.DecisionMade(
                entry(),
                citizen,
                day(on),
                new LegalGroundId(ground),
                new RuleRef(ground, 1),
                result,
                offer,
                null,
                day(on),
                null,
                new Note("Derfor."),
                Participation.HEARD,
                seen);
    }

    /** The entry no longer counts, which was known to those who made a decision. */
    public CorrectionEvent.EntryRetracted retractedAfter(DecisionEvent.DecisionMade decision, CitizenEvent entry) {
        var plain = retracted(entry);
        return new CorrectionEvent.EntryRetracted(
                plain.entryId(),
                citizen,
                plain.happenedOn(),
                plain.corrects(),
                plain.kind(),
                plain.wasOn(),
                plain.reason(),
                plain.note(),
                List.of(decision.entryId()));
    }

    public DecisionEvent.DecisionCommunicated communicated(String on, DecisionEvent.DecisionMade decision) {
        return new DecisionEvent.DecisionCommunicated(
                entry(), citizen, day(on), decision.entryId(), CommunicationChannel.LETTER);
    }

    public DecisionEvent.ComplaintReceived complained(String on, DecisionEvent.DecisionMade decision) {
        return new DecisionEvent.ComplaintReceived(entry(), citizen, day(on), decision.entryId(), null);
    }

    public DecisionEvent.ComplaintSettled settled(String on, DecisionEvent.ComplaintReceived complaint) {
        return new DecisionEvent.ComplaintSettled(
                entry(), citizen, day(on), complaint.entryId(), ComplaintOutcome.UPHELD, null);
    }

    /** The entry happened on another day than was said. */
    public CorrectionEvent.EntryCorrected corrected(CitizenEvent entry, String on) {
        return new CorrectionEvent.EntryCorrected(
                entry(),
                citizen,
                CORRECTED_ON,
                entry.entryId(),
                EventCatalogue.typeOf(entry.getClass()).name(),
                entry.happenedOn(),
                CorrectionReason.WRITTEN_WRONGLY,
                null,
                new Restated(onDay(entry, day(on))),
                List.of());
    }

    /** The entry, or the correction, no longer counts. */
    public CorrectionEvent.EntryRetracted retracted(CitizenEvent entry) {
        return new CorrectionEvent.EntryRetracted(
                entry(),
                citizen,
                CORRECTED_ON,
                entry.entryId(),
                EventCatalogue.typeOf(entry.getClass()).name(),
                entry.happenedOn(),
                CorrectionReason.DID_NOT_HAPPEN,
                null,
                List.of());
    }

    private static CitizenEvent onDay(CitizenEvent entry, LocalDate on) {
        return switch (entry) {
            case HousingEvent.HousingObserved it ->
                new HousingEvent.HousingObserved(it.entryId(), it.citizenId(), on, it.situation(), null);
            case TreatmentEvent.SessionMissed it ->
                new TreatmentEvent.SessionMissed(it.entryId(), it.citizenId(), on, it.enrolment(), it.kind(), null);
            case RelapsePreventionEvent.RelapseObserved it ->
                new RelapsePreventionEvent.RelapseObserved(it.entryId(), it.citizenId(), on, null);
            case CtiEvent.CtiContactRecorded it ->
                new CtiEvent.CtiContactRecorded(it.entryId(), it.citizenId(), on, it.course(), it.kind(), null);
            case RegistrationEvent.CitizenRegistered it ->
                new RegistrationEvent.CitizenRegistered(
                        it.entryId(), it.citizenId(), on, new PersonName("Bo", "Rettet"), it.cpr(), it.bornOn());
            default -> throw new IllegalArgumentException("No test corrects " + entry.getClass());
        };
    }

    private EntryId entry() {
        entries++;
        long low = 0x8000_0000_0000_0000L | (citizen.value().getLeastSignificantBits() & 0xFFFF_FFFFL) << 24 | entries;
        return new EntryId(new UUID(0x01900000_0000_7001L, low));
    }

    public static LocalDate day(String on) {
        return LocalDate.parse(on);
    }
}
