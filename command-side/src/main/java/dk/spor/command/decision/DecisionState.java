package dk.spor.command.decision;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent.ComplaintReceived;
import dk.spor.events.DecisionEvent.ComplaintSettled;
import dk.spor.events.DecisionEvent.DecisionCommunicated;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.LeaseEvent;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;
import dk.spor.values.DecisionResult;
import dk.spor.values.EntryId;
import dk.spor.values.LegalGroundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about the citizen, and what they complained of.
 *
 * @param decisions by entry
 * @param complaints by entry
 */
public record DecisionState(Known<Made> decisions, Known<Complaint> complaints) {

    /** Before anything was recorded. */
    public static final DecisionState NONE = new DecisionState(Known.none(), Known.none());

    /**
     * @param granted whether something was granted
     * @param from the first day on which it has effect
     * @param until the first day on which it no longer has, if there is one
     * @param communicated when the citizen was told, once they were
     */
    record Made(
            Fact made,
            LegalGroundId ground,
            boolean granted,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Fact communicated) {

        Made toldBy(Fact communication) {
            return new Made(made, ground, granted, from, until, communication);
        }

        boolean grantsOn(LocalDate day) {
            return granted && !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /** @param settled what became of it, once something did */
    record Complaint(
            EntryId decision, Fact received, @Nullable Fact settled) {}

    /** After one more event. */
    public DecisionState evolve(CitizenEvent event) {
        return switch (event) {
            case DecisionMade it -> new DecisionState(decisions.with(it.entryId(), made(it)), complaints);
            case DecisionCommunicated it ->
                new DecisionState(decisions.changing(it.decision(), known -> known.toldBy(Fact.of(it))), complaints);
            case ComplaintReceived it ->
                new DecisionState(
                        decisions, complaints.with(it.entryId(), new Complaint(it.decision(), Fact.of(it), null)));
            case ComplaintSettled it ->
                new DecisionState(
                        decisions,
                        complaints.changing(
                                it.complaint(), known -> new Complaint(known.decision, known.received, Fact.of(it))));
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case CtiEvent ignored -> this;
            case CorrectionEvent ignored -> this;
            case PlanEvent ignored -> this;
            case WorkerEvent ignored -> this;
            case LeaseEvent ignored -> this;
            case RelativeEvent ignored -> this;
            case ExternalTreatmentEvent ignored -> this;
        };
    }

    /** Whether something that was granted by one of these grounds has effect on a day. */
    public boolean grantedOn(LocalDate day, List<LegalGroundId> grounds) {
        return decisions.all().stream()
                .anyMatch(made -> grounds.contains(made.ground())
                        && made.grantsOn(day)
                        && !made.made().isAfter(day));
    }

    private static Made made(DecisionMade it) {
        return new Made(Fact.of(it), it.ground(), it.result() == DecisionResult.GRANTED, it.from(), it.until(), null);
    }

    /** The complaint of a decision that nothing has become of yet. */
    Optional<Fact> openComplaintOf(EntryId decision) {
        return complaints.all().stream()
                .filter(complaint -> complaint.decision().equals(decision) && complaint.settled() == null)
                .map(Complaint::received)
                .findFirst();
    }
}
