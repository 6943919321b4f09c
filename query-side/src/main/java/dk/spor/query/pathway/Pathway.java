package dk.spor.query.pathway;

import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.HousingEvent.HomeMoved;
import dk.spor.events.HousingEvent.HousingObserved;
import dk.spor.events.HousingEvent.MunicipalityNotified;
import dk.spor.events.HousingEvent.ShelterNightSpent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.IntakeEvent.AssessmentRecorded;
import dk.spor.events.IntakeEvent.IntakeRecorded;
import dk.spor.events.LeaseEvent;
import dk.spor.events.OfferEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent.CitizenRegistered;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelapsePreventionEvent.RelapseObserved;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;
import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Due;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.CitizenId;
import dk.spor.values.EntryId;
import dk.spor.values.Need;
import dk.spor.values.OfferId;
import dk.spor.values.UserId;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One citizen's pathway across all offers. Lists are in order of valid time; the fold knows no clock, and what depends
 * on the day is asked with the day.
 *
 * @param person absent until the citizen is registered
 * @param lanes one for each offer the citizen has had to do with, in the order in which they came to them
 * @param assignments who works with the citizen
 * @param plan the overall plan; absent while there is none
 * @param corrections what was made to say something else; everything else here already says it
 */
@RecordBuilder
public record Pathway(
        CitizenId citizen,
        @Nullable Person person,
        List<Intake> intakes,
        List<Assessment> assessments,
        List<Lane> lanes,
        Housing housing,
        List<Lease> leases,
        List<Relative> relatives,
        List<ExternalTreatment> externalTreatments,
        List<Relapse> relapses,
        List<Decision> decisions,
        List<Assignment> assignments,
        @Nullable OverallPlan plan,
        List<Correction> corrections)
        implements PathwayBuilder.With {

    /** Raised with every change of {@link #evolve} or of what is stored; the views are then rebuilt. */
    public static final int FOLD_VERSION = 13;

    public Pathway {
        intakes = List.copyOf(intakes);
        assessments = List.copyOf(assessments);
        lanes = List.copyOf(lanes);
        leases = List.copyOf(leases);
        relatives = List.copyOf(relatives);
        externalTreatments = List.copyOf(externalTreatments);
        relapses = List.copyOf(relapses);
        decisions = List.copyOf(decisions);
        assignments = List.copyOf(assignments);
        corrections = List.copyOf(corrections);
    }

    /** A citizen about whom nothing is known yet. */
    public static Pathway of(CitizenId citizen) {
        return new Pathway(
                citizen,
                null,
                List.of(),
                List.of(),
                List.of(),
                Housing.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    /**
     * What the pathway is once this, too, is known. Events come in the order of the log, and say what they say after
     * their corrections.
     *
     * @throws UnfoldableEvent when the event names an entry that nothing before it made
     */
    public static Pathway evolve(Pathway pathway, RecordedEvent recorded) {
        var at = Entry.of(recorded);
        return switch (recorded.event()) {
            case OfferEvent ignored -> pathway;
            case CtiEvent ignored -> pathway;
            case CitizenRegistered event -> pathway.withPerson(person(event, at));
            case IntakeEvent event -> pathway.evolve(event, at);
            case HousingEvent event -> pathway.evolve(event, at);
            case LeaseEvent event -> pathway.withLeases(Leases.evolve(pathway.leases, event, at));
            case RelativeEvent event -> pathway.withRelatives(Relatives.evolve(pathway.relatives, event, at));
            case ExternalTreatmentEvent event ->
                pathway.withExternalTreatments(ExternalTreatments.evolve(pathway.externalTreatments, event, at));
            case ReferralEvent event -> pathway.withLanes(Lanes.evolve(pathway.lanes, event, at));
            case TreatmentEvent event -> pathway.withLanes(Lanes.evolve(pathway.lanes, event, at));
            case RelapseObserved event ->
                pathway.withRelapses(InOrder.with(pathway.relapses, new Relapse(at, event.happenedOn())));
            case RelapsePreventionEvent event -> pathway.withLanes(Lanes.evolve(pathway.lanes, event, at));
            case DecisionEvent event -> pathway.withDecisions(Decisions.evolve(pathway.decisions, event, recorded));
            case PlanEvent event -> pathway.withPlan(Plans.evolve(pathway.plan, event, at));
            case WorkerEvent event -> pathway.withAssignments(Assignments.evolve(pathway.assignments, event, at));
            case CorrectionEvent event ->
                pathway.withCorrections(InOrder.with(pathway.corrections, Correction.of(event, recorded)));
        };
    }

    /** All courses at all offers, in order of valid time. */
    public List<Enrolment> enrolments() {
        return lanes.stream()
                .flatMap(lane -> lane.enrolments().stream())
                .sorted(Dated.IN_ORDER)
                .toList();
    }

    /** The stretches between courses in which the citizen was enrolled nowhere. */
    public List<Gap> gaps() {
        return Continuity.gaps(enrolments());
    }

    /** The stretches in which the citizen was enrolled twice. */
    public List<Overlap> overlaps() {
        return Continuity.overlaps(enrolments());
    }

    /**
     * Where a discharge was followed by an enrolment at another offer.
     *
     * @param within how long after the discharge an enrolment still counts as following it
     */
    public List<HandOver> handOvers(Period within) {
        return Continuity.handOvers(enrolments(), within);
    }

    /** What is still to be done by law and practice, as seen on a day; the longest overdue first. */
    public List<Due> due(LocalDate today, RuleCatalogue rules) {
        return Deadlines.of(this, rules, today);
    }

    /**
     * Whether anything is open that can become due, whatever the rules say of it; for notices of stays and screenings
     * see {@link #offersWithoutNotice} and {@link #offersWithoutScreening}.
     */
    public boolean hasOpenMatters() {
        return Deadlines.anythingOpen(this);
    }

    /** The entries that say something else than they did at first. */
    public Set<EntryId> corrected() {
        return Correction.corrected(corrections);
    }

    /** At which offers the citizen is or was, of which their municipality has not been told; mostly it need not be. */
    public List<OfferId> offersWithoutNotice() {
        return lanes.stream()
                .filter(lane -> lane.enrolments().stream().anyMatch(enrolment -> enrolment.notice() == null))
                .map(Lane::offer)
                .toList();
    }

    /** At which offers the citizen is without having been offered a screening there; mostly nobody asks for one. */
    public List<OfferId> offersWithoutScreening() {
        return lanes.stream()
                .filter(lane -> lane.enrolments().stream()
                        .anyMatch(enrolment -> ScreeningDeadlines.isUnscreened(this, enrolment)))
                .map(Lane::offer)
                .toList();
    }

    /** A decision, by its entry. */
    public Optional<Decision> decision(EntryId entry) {
        return decisions.stream()
                .filter(decision -> decision.entry().id().equals(entry))
                .findFirst();
    }

    /** The intake that a referral came from; empty where it came from none, or that one no longer counts. */
    public Optional<Intake> intakeOf(Referral referral) {
        return intakes.stream()
                .filter(intake -> intake.entry().id().equals(referral.intake()))
                .findFirst();
    }

    /**
     * Whether something is known today that a decider did not have before them and that a rule could ask about. It says
     * yes too often rather than too seldom: what a rule makes of it is asked of the rule.
     */
    public boolean knownBetterThan(Decision decision) {
        return Hindsight.of(this, decision);
    }

    /**
     * Who was responsible on a day.
     *
     * @param of the enrolment or the start of the CTI course; absent for the citizen as a whole
     */
    public Optional<UserId> workerOn(LocalDate day, @Nullable EntryId of) {
        return assignments.stream()
                .filter(assignment -> Objects.equals(assignment.of(), of))
                .flatMap(assignment -> assignment.turnOn(day).stream())
                .map(Assignment.Turn::worker)
                .findFirst();
    }

    private Pathway evolve(IntakeEvent intake, Entry at) {
        return switch (intake) {
            case IntakeRecorded event ->
                withIntakes(InOrder.with(
                        intakes,
                        new Intake(
                                at,
                                event.happenedOn(),
                                event.channel(),
                                event.needs().stream().map(Need::dimension).toList(),
                                event.findings())));
            case AssessmentRecorded event ->
                withAssessments(InOrder.with(
                        assessments, new Assessment(at, event.happenedOn(), event.kind(), event.enrolment())));
        };
    }

    private Pathway evolve(HousingEvent home, Entry at) {
        return switch (home) {
            case HomeMoved event ->
                withHousing(housing.with(new Housing.Move(at, event.happenedOn(), event.from(), event.to())));
            case HousingObserved event ->
                withHousing(housing.with(new Housing.Observation(at, event.happenedOn(), event.situation())));
            case MunicipalityNotified event -> withLanes(Lanes.evolve(lanes, event, at));
            case ShelterNightSpent event -> withLanes(Lanes.evolve(lanes, event, at));
        };
    }

    private static Person person(CitizenRegistered event, Entry at) {
        var cpr = event.cpr();
        var bornOn = event.bornOn() == null && cpr != null ? cpr.birthDate() : event.bornOn();
        return new Person(at, event.happenedOn(), event.name(), cpr, bornOn);
    }
}
