package dk.spor.query.page.preview;

import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent.EntryCorrected;
import dk.spor.events.CorrectionEvent.EntryRetracted;
import dk.spor.events.CtiEvent.CtiContactRecorded;
import dk.spor.events.CtiEvent.CtiEnded;
import dk.spor.events.CtiEvent.CtiPaused;
import dk.spor.events.CtiEvent.CtiPhaseChanged;
import dk.spor.events.CtiEvent.CtiResumed;
import dk.spor.events.CtiEvent.CtiStarted;
import dk.spor.events.DecisionEvent.ComplaintReceived;
import dk.spor.events.DecisionEvent.DecisionCommunicated;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.events.HousingEvent.MunicipalityNotified;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.events.IntakeEvent.AssessmentRecorded;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.PlanEvent.OverallPlanMade;
import dk.spor.events.PlanEvent.PlanGoalChanged;
import dk.spor.events.PlanEvent.PlanGoalSet;
import dk.spor.events.ReferralEvent.CitizenEnrolled;
import dk.spor.events.ReferralEvent.CitizenReferred;
import dk.spor.events.ReferralEvent.CitizenWaitListed;
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
import dk.spor.events.Restated;
import dk.spor.events.TreatmentEvent.CitizenDischarged;
import dk.spor.events.TreatmentEvent.SessionCancelled;
import dk.spor.events.TreatmentEvent.SessionHeld;
import dk.spor.events.TreatmentEvent.SessionMissed;
import dk.spor.query.cti.CtiTimeline;
import dk.spor.query.directory.CitizenCard;
import dk.spor.query.pathway.Pathway;
import dk.spor.recording.CorrectedHistory;
import dk.spor.recording.RecordedEvent;
import dk.spor.recording.Recording;
import dk.spor.recording.StreamId;
import dk.spor.values.AssessmentKind;
import dk.spor.values.CancelledBy;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.CitizenId;
import dk.spor.values.CommunicationChannel;
import dk.spor.values.CorrectionReason;
import dk.spor.values.Cpr;
import dk.spor.values.CtiContactKind;
import dk.spor.values.CtiEndReason;
import dk.spor.values.CtiPauseReason;
import dk.spor.values.CtiPhase;
import dk.spor.values.DecisionResult;
import dk.spor.values.DeclineGround;
import dk.spor.values.DischargeOutcome;
import dk.spor.values.Doer;
import dk.spor.values.EntryId;
import dk.spor.values.FollowUpMissReason;
import dk.spor.values.HousingSituation;
import dk.spor.values.IntakeChannel;
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
import dk.spor.values.RelapsePreventionOutcome;
import dk.spor.values.RequestKey;
import dk.spor.values.Role;
import dk.spor.values.RuleRef;
import dk.spor.values.SessionKind;
import dk.spor.values.SubstanceStatus;
import dk.spor.values.UserId;
import dk.spor.values.WithdrawalReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a citizen's pathway event by event; the views are folded from it as from the log. */
public final class Story {

    static final Recording BY_SOMEONE =
            new Recording(new UserId("sagsbehandler"), Role.CASEWORKER, new RequestKey("a"), "", null);

    private final CitizenId citizen;
    private final List<RecordedEvent> events = new ArrayList<>();
    private int entries;

    /** @param number which of the invented citizens; gives the identifiers */
    public Story(int number) {
        this.citizen = new CitizenId(new UUID(0x01900000_0000_7000L, 0x8000_0000_0000_0000L | number));
    }

    public CitizenId citizen() {
        return citizen;
    }

    public Pathway pathway() {
        return pathwayAt(Long.MAX_VALUE);
    }

    /** What was recorded up to a position, as it says after the corrections up to there. */
    List<RecordedEvent> told(long position) {
        return CorrectedHistory.of(
                events.stream().filter(it -> it.position() <= position).toList());
    }

    /** As it was known at a position. */
    public Pathway pathwayAt(long position) {
        var view = Pathway.of(citizen);
        for (var event : told(position)) {
            view = Pathway.evolve(view, event);
        }
        return view;
    }

    public CtiTimeline cti() {
        var view = CtiTimeline.of(citizen);
        for (var event : CorrectedHistory.of(events)) {
            view = CtiTimeline.evolve(view, event);
        }
        return view;
    }

    public CitizenCard card() {
        var view = CitizenCard.of(citizen);
        for (var event : CorrectedHistory.of(events)) {
            view = CitizenCard.evolve(view, event);
        }
        return view;
    }

    Story registered(LocalDate on, String given, String family, String cpr) {
        add(new CitizenRegistered(next(), citizen, on, new PersonName(given, family), new Cpr(cpr), null));
        return this;
    }

    EntryId intake(LocalDate on, IntakeChannel channel, LifeDimension... needs) {
        return add(new IntakeRecorded(
                next(),
                citizen,
                on,
                channel,
                null,
                Stream.of(needs).map(need -> new Need(need, null)).toList(),
                List.of()));
    }

    EntryId decided(LocalDate on, OfferId offer, EntryId referral, long seen) {
        return add(new DecisionMade(
                next(),
                citizen,
                on,
                new LegalGroundId("sel-101"),
                new RuleRef("sel-101", 1),
                DecisionResult.GRANTED,
                offer,
                referral,
                on,
                on.plusYears(1),
                new Note("Dagligt forbrug, og vil ud af det."),
                Participation.TOGETHER,
                seen));
    }

    EntryId communicated(LocalDate on, EntryId decision) {
        return add(new DecisionCommunicated(next(), citizen, on, decision, CommunicationChannel.DIGITAL_POST));
    }

    EntryId complained(LocalDate on, EntryId decision) {
        return add(new ComplaintReceived(next(), citizen, on, decision, null));
    }

    EntryId planned(LocalDate on, CitizenAgreement agreement) {
        return add(new OverallPlanMade(next(), citizen, on, agreement, null));
    }

    EntryId goal(LocalDate on, String words, OfferId offer) {
        var steps = List.of(new PlannedStep(Doer.WORKER, new Note("ringer hver torsdag")));
        return add(new PlanGoalSet(
                next(),
                citizen,
                on,
                LifeDimension.SUBSTANCE_USE,
                new Note(words),
                offer,
                steps,
                CitizenAgreement.AGREED));
    }

    EntryId goalChanged(LocalDate on, EntryId goal, String words) {
        return add(new PlanGoalChanged(
                next(), citizen, on, goal, new Note(words), null, List.of(), CitizenAgreement.DISAGREED));
    }

    EntryId assessed(LocalDate on, AssessmentKind kind) {
        return add(new AssessmentRecorded(next(), citizen, on, kind, null, null));
    }

    EntryId referred(LocalDate on, OfferId offer) {
        return add(new CitizenReferred(next(), citizen, on, offer, null, null));
    }

    EntryId waitListed(LocalDate on, EntryId referral) {
        return add(new CitizenWaitListed(next(), citizen, on, referral, null));
    }

    EntryId accepted(LocalDate on, EntryId referral) {
        return add(new ReferralAccepted(next(), citizen, on, referral, null));
    }

    EntryId declined(LocalDate on, EntryId referral, DeclineGround ground) {
        return add(new ReferralDeclined(next(), citizen, on, referral, ground, null));
    }

    EntryId withdrawn(LocalDate on, EntryId referral, WithdrawalReason reason) {
        return add(new ReferralWithdrawn(next(), citizen, on, referral, reason, null));
    }

    EntryId enrolled(LocalDate on, EntryId referral, OfferId offer) {
        return add(new CitizenEnrolled(next(), citizen, on, referral, offer));
    }

    /** A session was on another day than was said. */
    EntryId sessionMoved(LocalDate on, EntryId session, LocalDate was, EntryId enrolment, LocalDate now) {
        return add(new EntryCorrected(
                next(),
                citizen,
                on,
                session,
                "session-held",
                was,
                CorrectionReason.WRITTEN_WRONGLY,
                null,
                new Restated(new SessionHeld(session, citizen, now, enrolment, SessionKind.INDIVIDUAL, 45, null)),
                List.of()));
    }

    EntryId retracted(LocalDate on, EntryId entry, String kind, LocalDate was, EntryId... decidedUpon) {
        return add(new EntryRetracted(
                next(), citizen, on, entry, kind, was, CorrectionReason.RECORDED_TWICE, null, List.of(decidedUpon)));
    }

    EntryId municipalityTold(LocalDate on, EntryId enrolment) {
        return add(new MunicipalityNotified(next(), citizen, on, enrolment, new Municipality("Ishøj")));
    }

    EntryId held(LocalDate on, EntryId enrolment, SessionKind kind, int minutes) {
        return add(new SessionHeld(next(), citizen, on, enrolment, kind, minutes, null));
    }

    EntryId cancelled(LocalDate on, EntryId enrolment, SessionKind kind) {
        return add(new SessionCancelled(next(), citizen, on, enrolment, kind, CancelledBy.CITIZEN, null));
    }

    EntryId missed(LocalDate on, EntryId enrolment, SessionKind kind) {
        return add(new SessionMissed(next(), citizen, on, enrolment, kind, null));
    }

    EntryId discharged(LocalDate on, EntryId enrolment, DischargeOutcome outcome) {
        return add(new CitizenDischarged(next(), citizen, on, enrolment, outcome, null));
    }

    EntryId followUpPlanned(LocalDate on, EntryId discharge, OfferId offer) {
        return add(new FollowUpPlanned(
                next(), citizen, on, discharge, offer, on.plusMonths(6), new RuleRef("follow-up-after-discharge", 1)));
    }

    EntryId followUpHeld(LocalDate on, EntryId followUp, SubstanceStatus status) {
        return add(new FollowUpHeld(next(), citizen, on, followUp, status, null));
    }

    EntryId followUpMissed(LocalDate on, EntryId followUp, FollowUpMissReason reason) {
        return add(new FollowUpMissed(next(), citizen, on, followUp, reason, null));
    }

    EntryId relapsePreventionStarted(LocalDate on, EntryId discharge, OfferId offer) {
        return add(new RelapsePreventionStarted(next(), citizen, on, discharge, offer, null));
    }

    EntryId relapsePreventionEnded(LocalDate on, EntryId course, RelapsePreventionOutcome outcome) {
        return add(new RelapsePreventionEnded(next(), citizen, on, course, outcome, null));
    }

    EntryId relapse(LocalDate on) {
        return add(new RelapseObserved(next(), citizen, on, null));
    }

    EntryId moved(LocalDate on, @Nullable HousingSituation from, HousingSituation to) {
        return add(new HomeMoved(next(), citizen, on, from, to, null));
    }

    EntryId seen(LocalDate on, HousingSituation situation) {
        return add(new HousingObserved(next(), citizen, on, situation, null));
    }

    void nights(LocalDate from, LocalDate until, EntryId enrolment) {
        from.datesUntil(until).forEach(on -> add(new ShelterNightSpent(next(), citizen, on, enrolment)));
    }

    EntryId ctiStarted(LocalDate on) {
        var third = on.plusMonths(6);
        return add(new CtiStarted(
                next(),
                citizen,
                on,
                List.of(LifeDimension.HOUSING, LifeDimension.NETWORK),
                List.of(
                        new PlannedPhase(CtiPhase.TRANSITION, on, on.plusMonths(3)),
                        new PlannedPhase(CtiPhase.TRY_OUT, on.plusMonths(3), third),
                        new PlannedPhase(CtiPhase.TRANSFER_OF_CARE, third, on.plusMonths(9))),
                new RuleRef("cti-phases", 1),
                null));
    }

    EntryId ctiPhase(LocalDate on, EntryId course, CtiPhase to) {
        return add(new CtiPhaseChanged(next(), citizen, on, course, to, List.of(LifeDimension.FINANCES), null));
    }

    void ctiPaused(LocalDate from, LocalDate until, EntryId course, CtiPauseReason reason) {
        add(new CtiPaused(next(), citizen, from, course, reason, null));
        add(new CtiResumed(next(), citizen, until, course, null));
    }

    EntryId ctiContact(LocalDate on, EntryId course, CtiContactKind kind) {
        return add(new CtiContactRecorded(next(), citizen, on, course, kind, null));
    }

    EntryId ctiEnded(LocalDate on, EntryId course, CtiEndReason reason) {
        return add(new CtiEnded(next(), citizen, on, course, reason, null));
    }

    private EntryId next() {
        entries++;
        return new EntryId(
                new UUID(citizen.value().getMostSignificantBits() | 1L << 16, 0x9000_0000_0000_0000L | entries));
    }

    private EntryId add(CitizenEvent event) {
        events.add(new RecordedEvent(
                events.size() + 1L, Instant.EPOCH, StreamId.of(citizen), events.size(), event, BY_SOMEONE));
        return event.entryId();
    }
}
