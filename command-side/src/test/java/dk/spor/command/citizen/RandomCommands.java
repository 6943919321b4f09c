package dk.spor.command.citizen;

import dk.spor.command.CitizenCommand;
import dk.spor.command.CtiCommand.AgreeCtiHandOver;
import dk.spor.command.CtiCommand.ChangeCtiPhase;
import dk.spor.command.CtiCommand.EndCti;
import dk.spor.command.CtiCommand.PauseCti;
import dk.spor.command.CtiCommand.RecordCtiContact;
import dk.spor.command.CtiCommand.RecordPreCtiContact;
import dk.spor.command.CtiCommand.ResumeCti;
import dk.spor.command.CtiCommand.StartCti;
import dk.spor.command.CtiCommand.StartCtiFollowOn;
import dk.spor.command.DecisionCommand.CommunicateDecision;
import dk.spor.command.DecisionCommand.MakeDecision;
import dk.spor.command.DecisionCommand.ReceiveComplaint;
import dk.spor.command.DecisionCommand.SettleComplaint;
import dk.spor.command.ExternalTreatmentCommand.BeginExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.EndExternalTreatment;
import dk.spor.command.ExternalTreatmentCommand.FollowUpExternalTreatment;
import dk.spor.command.HousingCommand.MoveHome;
import dk.spor.command.HousingCommand.NotifyMunicipality;
import dk.spor.command.HousingCommand.ObserveHousing;
import dk.spor.command.HousingCommand.SpendShelterNight;
import dk.spor.command.LeaseCommand.EndLease;
import dk.spor.command.LeaseCommand.HoldEvictionAdvice;
import dk.spor.command.LeaseCommand.NoteArrears;
import dk.spor.command.LeaseCommand.SettleArrears;
import dk.spor.command.LeaseCommand.SignLease;
import dk.spor.command.LeaseCommand.WarnOfEviction;
import dk.spor.command.PlanCommand.ChangePlanGoal;
import dk.spor.command.PlanCommand.MakeOverallPlan;
import dk.spor.command.PlanCommand.SetPlanGoal;
import dk.spor.command.PlanCommand.SettlePlanGoal;
import dk.spor.command.ReferralCommand.AcceptReferral;
import dk.spor.command.ReferralCommand.DeclineReferral;
import dk.spor.command.ReferralCommand.EnrolCitizen;
import dk.spor.command.ReferralCommand.ReferCitizen;
import dk.spor.command.ReferralCommand.WaitListCitizen;
import dk.spor.command.ReferralCommand.WithdrawReferral;
import dk.spor.command.RelapsePreventionCommand.EndRelapsePrevention;
import dk.spor.command.RelapsePreventionCommand.HoldFollowUp;
import dk.spor.command.RelapsePreventionCommand.MissFollowUp;
import dk.spor.command.RelapsePreventionCommand.StartRelapsePrevention;
import dk.spor.command.RelativeCommand.ChangeRelativePermission;
import dk.spor.command.RelativeCommand.HoldRelativeTalk;
import dk.spor.command.RelativeCommand.InformRelative;
import dk.spor.command.RelativeCommand.NameRelative;
import dk.spor.command.RelativeCommand.TakeBackRelativeNaming;
import dk.spor.command.TreatmentCommand.DischargeCitizen;
import dk.spor.command.TreatmentCommand.HoldScreening;
import dk.spor.command.TreatmentCommand.HoldSession;
import dk.spor.command.TreatmentGoalCommand.MakeTreatmentPlan;
import dk.spor.command.TreatmentGoalCommand.ReviseTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SetTreatmentGoal;
import dk.spor.command.TreatmentGoalCommand.SettleTreatmentGoal;
import dk.spor.command.WorkerCommand.AssignWorker;
import dk.spor.command.WorkerCommand.ChangeWorker;
import dk.spor.command.WorkerCommand.ReleaseWorker;
import dk.spor.command.testing.History;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.DecisionEvent.ComplaintReceived;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentBegun;
import dk.spor.events.LeaseEvent.ArrearsNoted;
import dk.spor.events.LeaseEvent.LeaseSigned;
import dk.spor.events.PlanEvent.PlanGoalSet;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.RelapsePreventionEvent.FollowUpPlanned;
import dk.spor.events.RelapsePreventionEvent.RelapsePreventionStarted;
import dk.spor.events.RelativeEvent.RelativeNamed;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentGoalEvent.TreatmentGoalSet;
import dk.spor.events.WorkerEvent.WorkerAssigned;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.CommunicationChannel;
import dk.spor.values.ComplaintOutcome;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.CtiTakeover;
import dk.spor.values.DecisionResult;
import dk.spor.values.DeclineGround;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.EntryId;
import dk.spor.values.ExternalTreatmentKind;
import dk.spor.values.ExternalTreatmentStatus;
import dk.spor.values.FollowUpMissReason;
import dk.spor.values.GoalOutcome;
import dk.spor.values.HousingSituation;
import dk.spor.values.LandlordKind;
import dk.spor.values.LeaseEnding;
import dk.spor.values.LeasedHome;
import dk.spor.values.LegalGroundId;
import dk.spor.values.LifeDimension;
import dk.spor.values.Municipality;
import dk.spor.values.Note;
import dk.spor.values.Participation;
import dk.spor.values.PersonName;
import dk.spor.values.ProviderName;
import dk.spor.values.RelapsePreventionOutcome;
import dk.spor.values.Relation;
import dk.spor.values.RelativeAge;
import dk.spor.values.ScreeningResult;
import dk.spor.values.SessionKind;
import dk.spor.values.Substance;
import dk.spor.values.SubstanceStatus;
import dk.spor.values.TreatmentAim;
import dk.spor.values.TreatmentGoal;
import dk.spor.values.TreatmentGoalResult;
import dk.spor.values.UserId;
import dk.spor.values.WithdrawalReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Asks for anything on any day of a short time, of whatever has been recorded so far; the same seed asks the same. */
public final class RandomCommands {

    private static final List<HousingSituation> HOMES =
            List.of(HousingSituation.STREET, HousingSituation.SHELTER, HousingSituation.OWN_HOME);
    private static final List<LifeDimension> FOCUS = List.of(LifeDimension.HOUSING);
    private static final TreatmentGoal GOAL = new TreatmentGoal(TreatmentAim.STOP, Substance.DRUGS, null);
    private static final LocalDate FIRST_DAY = History.on("06-01");
    private static final int DAYS = 40;

    private final Random random;

    public RandomCommands(long seed) {
        this.random = new Random(seed);
    }

    public CitizenCommand next(List<CitizenEvent> past) {
        var on = FIRST_DAY.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(40)) {
            case 0, 1, 2 -> new ReferCitizen(on, one(List.of(History.PITSTOP, History.HERBERG)), null, null);
            case 3, 4, 5 -> new AcceptReferral(on, any(CitizenReferred.class, past), null);
            case 6 -> new DeclineReferral(on, any(CitizenReferred.class, past), DeclineGround.OTHER, null);
            case 7 -> new WaitListCitizen(on, any(CitizenReferred.class, past), null);
            case 8 -> new WithdrawReferral(on, any(CitizenReferred.class, past), WithdrawalReason.OTHER, null);
            case 9, 10, 11 -> new EnrolCitizen(on, any(CitizenReferred.class, past));
            case 12 ->
                new HoldSession(
                        on, any(CitizenEnrolled.class, past), SessionKind.INDIVIDUAL, 1 + random.nextInt(90), null);
            case 13 -> new SpendShelterNight(on, any(CitizenEnrolled.class, past));
            case 14 ->
                new DischargeCitizen(
                        on,
                        any(CitizenEnrolled.class, past),
                        one(outcomes()),
                        one(List.of(DischargeInitiative.values())),
                        null);
            case 15 -> new StartRelapsePrevention(on, any(CitizenDischarged.class, past), History.PITSTOP, null);
            case 16 ->
                new EndRelapsePrevention(
                        on, any(RelapsePreventionStarted.class, past), RelapsePreventionOutcome.OTHER, null);
            case 17 ->
                random.nextBoolean()
                        ? new HoldFollowUp(on, any(FollowUpPlanned.class, past), SubstanceStatus.UNKNOWN, null)
                        : new MissFollowUp(on, any(FollowUpPlanned.class, past), FollowUpMissReason.OTHER, null);
            case 18 -> new MoveHome(on, random.nextBoolean() ? null : one(HOMES), one(HOMES), null);
            case 19 -> new ObserveHousing(on, one(HOMES), null);
            case 20 -> new StartCti(on, FOCUS, null);
            case 21 -> new ChangeCtiPhase(on, any(CtiStarted.class, past), one(phases()), FOCUS, null);
            case 22 ->
                random.nextBoolean()
                        ? new PauseCti(on, any(CtiStarted.class, past), CtiPauseReason.AWAY, null)
                        : new ResumeCti(on, any(CtiStarted.class, past), null);
            case 23 -> decide(on, past);
            case 24 ->
                new CommunicateDecision(on, any(DecisionMade.class, past), one(List.of(CommunicationChannel.values())));
            case 25 -> new ReceiveComplaint(on, any(DecisionMade.class, past), null);
            case 26 -> new SettleComplaint(on, any(ComplaintReceived.class, past), ComplaintOutcome.UPHELD, null);
            case 27 -> new NotifyMunicipality(on, any(CitizenEnrolled.class, past), new Municipality("Ishøj"));
            case 28 -> new SignLease(on, LandlordKind.PRIVATE, LeasedHome.ROOM, on, null);
            case 29 -> aboutLease(on, any(LeaseSigned.class, past));
            case 30 -> new SettleArrears(on, any(ArrearsNoted.class, past), null);
            case 31 -> aroundCti(on, any(CtiStarted.class, past));
            case 32 -> aboutWorker(on, past);
            case 33 -> aboutPlan(on, any(PlanGoalSet.class, past));
            case 34 -> new MakeTreatmentPlan(on, any(CitizenEnrolled.class, past), List.of(GOAL));
            case 35 -> inCourse(on, any(CitizenEnrolled.class, past), any(TreatmentGoalSet.class, past));
            case 36 -> nameRelative(on);
            case 37 -> aboutRelative(on, any(RelativeNamed.class, past));
            case 38 -> elsewhere(on, any(ExternalTreatmentBegun.class, past));
            default ->
                random.nextInt(3) > 0
                        ? new RecordCtiContact(on, any(CtiStarted.class, past), CtiContactKind.PHONE, null)
                        : new EndCti(
                                on,
                                any(CtiStarted.class, past),
                                one(List.of(CtiEndReason.COMPLETED, CtiEndReason.OTHER)),
                                null);
        };
    }

    private CitizenCommand aroundCti(LocalDate on, EntryId course) {
        return switch (random.nextInt(3)) {
            case 0 -> new RecordPreCtiContact(on, CtiContactKind.OFFICE_MEETING, null);
            case 1 -> new AgreeCtiHandOver(on, course, CtiTakeover.NETWORK, FOCUS, null);
            default -> new StartCtiFollowOn(on, course, CtiTakeover.NETWORK, null);
        };
    }

    private CitizenCommand aboutWorker(LocalDate on, List<CitizenEvent> past) {
        var worker = one(List.of(new UserId("thno"), new UserId("saah")));
        var of = one(List.of(CitizenEnrolled.class, CtiStarted.class));
        return switch (random.nextInt(4)) {
            case 0 -> new ReleaseWorker(on, any(WorkerAssigned.class, past), null);
            case 1 -> new ChangeWorker(on, any(WorkerAssigned.class, past), worker, null);
            default -> new AssignWorker(on, worker, random.nextBoolean() ? null : any(of, past), null);
        };
    }

    private CitizenCommand aboutPlan(LocalDate on, EntryId goal) {
        var agreement = one(List.of(CitizenAgreement.values()));
        var words = new Note("Ro på.");
        var offer = random.nextBoolean() ? null : History.PITSTOP;
        return switch (random.nextInt(5)) {
            case 0 -> new MakeOverallPlan(on, agreement, null);
            case 1 -> new ChangePlanGoal(on, goal, words, offer, List.of(), agreement);
            case 2 -> new SettlePlanGoal(on, goal, one(List.of(GoalOutcome.values())), agreement, null);
            default -> new SetPlanGoal(on, LifeDimension.HOUSING, words, offer, List.of(), agreement);
        };
    }

    private CitizenCommand aboutLease(LocalDate on, EntryId lease) {
        return switch (random.nextInt(5)) {
            case 0 -> new EndLease(on, lease, LeaseEnding.OTHER, null);
            case 1 -> new WarnOfEviction(on, lease, null);
            case 2 -> new HoldEvictionAdvice(on, lease, null);
            default -> new NoteArrears(on, lease, (long) random.nextInt(10), null);
        };
    }

    private CitizenCommand inCourse(LocalDate on, EntryId enrolment, EntryId goal) {
        return switch (random.nextInt(4)) {
            case 0 -> new HoldScreening(on, enrolment, one(List.of(ScreeningResult.values())), null);
            case 1 -> new SetTreatmentGoal(on, enrolment, GOAL);
            case 2 -> new ReviseTreatmentGoal(on, enrolment, goal, GOAL, null);
            default -> new SettleTreatmentGoal(on, enrolment, goal, TreatmentGoalResult.MET, null);
        };
    }

    private NameRelative nameRelative(LocalDate on) {
        var name = new PersonName("Bo", "Ærø");
        return new NameRelative(on, name, Relation.PARENT, one(List.of(RelativeAge.values())), random.nextBoolean());
    }

    private CitizenCommand aboutRelative(LocalDate on, EntryId relative) {
        return switch (random.nextInt(4)) {
            case 0 -> new ChangeRelativePermission(on, relative, random.nextBoolean());
            case 1 -> new InformRelative(on, relative, null);
            case 2 -> new HoldRelativeTalk(on, relative, History.PITSTOP, null);
            default -> new TakeBackRelativeNaming(on, relative, null);
        };
    }

    private CitizenCommand elsewhere(LocalDate on, EntryId treatment) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new BeginExternalTreatment(
                        on, History.PITSTOP, ExternalTreatmentKind.DAY, new ProviderName("Klinikken"), null);
            case 1 -> new FollowUpExternalTreatment(on, treatment, ExternalTreatmentStatus.AS_AGREED, null);
            default -> new EndExternalTreatment(on, treatment, one(outcomes()), null);
        };
    }

    private MakeDecision decide(LocalDate on, List<CitizenEvent> past) {
        return new MakeDecision(
                on,
                new LegalGroundId(one(List.of("sel-101", "sel-85", "sel-107", "bl-33", "sel-1"))),
                one(List.of(DecisionResult.values())),
                random.nextBoolean() ? null : History.PITSTOP,
                random.nextBoolean() ? null : any(CitizenReferred.class, past),
                on,
                random.nextBoolean() ? null : on.plusDays(random.nextInt(3)),
                new Note("Derfor."),
                Participation.HEARD,
                random.nextBoolean() ? null : (long) random.nextInt(40));
    }

    /** An entry of a kind, or one that was never made. */
    private EntryId any(Class<? extends CitizenEvent> kind, List<CitizenEvent> past) {
        var entries = past.stream()
                .filter(kind::isInstance)
                .map(CitizenEvent::entryId)
                .toList();
        return entries.isEmpty() ? History.entry(999_999) : one(entries);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<DischargeOutcome> outcomes() {
        return List.of(DischargeOutcome.values());
    }

    private static List<CtiPhase> phases() {
        return List.of(CtiPhase.values());
    }
}
