package dk.spor.command.lease;

import dk.spor.command.deciding.Fact;
import dk.spor.command.deciding.Known;
import dk.spor.command.deciding.Span;
import dk.spor.events.CitizenEvent;
import dk.spor.events.CorrectionEvent;
import dk.spor.events.CtiEvent;
import dk.spor.events.DecisionEvent;
import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.HousingEvent;
import dk.spor.events.IntakeEvent;
import dk.spor.events.LeaseEvent.ArrearsNoted;
import dk.spor.events.LeaseEvent.ArrearsSettled;
import dk.spor.events.LeaseEvent.EvictionAdviceHeld;
import dk.spor.events.LeaseEvent.EvictionWarned;
import dk.spor.events.LeaseEvent.LeaseEnded;
import dk.spor.events.LeaseEvent.LeaseSigned;
import dk.spor.events.PlanEvent;
import dk.spor.events.ReferralEvent;
import dk.spor.events.RegistrationEvent;
import dk.spor.events.RelapsePreventionEvent;
import dk.spor.events.RelativeEvent;
import dk.spor.events.TreatmentEvent;
import dk.spor.events.WorkerEvent;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The citizen's leases, and the rent they owed.
 *
 * @param leases by the entry that recorded the signing
 * @param arrears by entry
 */
public record LeaseState(Known<Lease> leases, Known<Arrears> arrears) {

    /** Before anything was recorded. */
    public static final LeaseState NONE = new LeaseState(Known.none(), Known.none());

    /**
     * @param span from the signing to the end
     * @param availableOn from which day the home can be moved into
     * @param latest what belongs to it and happened last, whenever it was recorded
     */
    record Lease(Span span, LocalDate availableOn, @Nullable Fact latest) {

        Lease with(Fact entry) {
            return new Lease(span, availableOn, Fact.latest(latest, entry));
        }

        Lease endedBy(Fact end) {
            return new Lease(span.endedBy(end), availableOn, latest);
        }
    }

    /** @param settled when they were settled, once they were */
    record Arrears(Fact noted, @Nullable Fact settled) {}

    /** After one more event. */
    public LeaseState evolve(CitizenEvent event) {
        return switch (event) {
            case LeaseSigned it ->
                new LeaseState(
                        leases.with(it.entryId(), new Lease(Span.begunBy(Fact.of(it)), it.availableOn(), null)),
                        arrears);
            case LeaseEnded it ->
                new LeaseState(leases.changing(it.lease(), lease -> lease.endedBy(Fact.of(it))), arrears);
            case ArrearsNoted it ->
                new LeaseState(during(it.lease(), it), arrears.with(it.entryId(), new Arrears(Fact.of(it), null)));
            case ArrearsSettled it ->
                new LeaseState(leases, arrears.changing(it.arrears(), known -> new Arrears(known.noted, Fact.of(it))));
            case EvictionWarned it -> new LeaseState(during(it.lease(), it), arrears);
            case EvictionAdviceHeld it -> new LeaseState(during(it.lease(), it), arrears);
            case RegistrationEvent ignored -> this;
            case IntakeEvent ignored -> this;
            case ReferralEvent ignored -> this;
            case TreatmentEvent ignored -> this;
            case RelativeEvent ignored -> this;
            case ExternalTreatmentEvent ignored -> this;
            case RelapsePreventionEvent ignored -> this;
            case HousingEvent ignored -> this;
            case DecisionEvent ignored -> this;
            case CtiEvent ignored -> this;
            case CorrectionEvent ignored -> this;
            case PlanEvent ignored -> this;
            case WorkerEvent ignored -> this;
        };
    }

    /** Whether a lease that was signed runs on a day. */
    public boolean runsOn(LocalDate day) {
        return leases.all().stream().anyMatch(lease -> lease.span().lastsOn(day));
    }

    /** Whether there is one by which the home can be moved into on a day. */
    public boolean canMoveInOn(LocalDate day) {
        return leases.all().stream()
                .anyMatch(lease ->
                        lease.span().lastsOn(day) && !lease.availableOn().isAfter(day));
    }

    private Known<Lease> during(EntryId lease, CitizenEvent event) {
        return leases.changing(lease, known -> known.with(Fact.of(event)));
    }
}
