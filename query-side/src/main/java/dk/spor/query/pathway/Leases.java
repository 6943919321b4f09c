package dk.spor.query.pathway;

import dk.spor.events.LeaseEvent;
import dk.spor.events.LeaseEvent.ArrearsNoted;
import dk.spor.events.LeaseEvent.ArrearsSettled;
import dk.spor.events.LeaseEvent.EvictionAdviceHeld;
import dk.spor.events.LeaseEvent.EvictionWarned;
import dk.spor.events.LeaseEvent.LeaseEnded;
import dk.spor.events.LeaseEvent.LeaseSigned;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.values.EntryId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The fold of everything about leases into a pathway's list of them. */
final class Leases {

    private Leases() {}

    static List<Lease> evolve(List<Lease> leases, LeaseEvent lease, Entry at) {
        var on = lease.happenedOn();
        return switch (lease) {
            case LeaseSigned event ->
                InOrder.with(
                        leases,
                        new Lease(
                                at,
                                on,
                                event.landlord(),
                                event.home(),
                                event.availableOn(),
                                List.of(),
                                List.of(),
                                List.of(),
                                null));
            case LeaseEnded event ->
                of(leases, event.lease(), known -> known.endedBy(new Lease.End(at, on, event.how())));
            case ArrearsNoted event ->
                of(leases, event.lease(), known -> known.with(new Lease.Arrears(at, on, event.amountInOre(), null)));
            case EvictionWarned event -> of(leases, event.lease(), known -> known.warnedBy(new Lease.Step(at, on)));
            case EvictionAdviceHeld event ->
                of(leases, event.lease(), known -> known.advisedBy(new Lease.Step(at, on)));
            case ArrearsSettled event ->
                in(
                        leases,
                        "arrears",
                        event.arrears(),
                        known -> known.arrears().stream()
                                .anyMatch(owed -> owed.entry().id().equals(event.arrears())),
                        known -> known.settling(event.arrears(), new Lease.Step(at, on)));
        };
    }

    private static List<Lease> of(List<Lease> leases, EntryId named, UnaryOperator<Lease> change) {
        return in(leases, "lease", named, lease -> lease.entry().id().equals(named), change);
    }

    private static List<Lease> in(
            List<Lease> leases, String what, EntryId named, Predicate<Lease> which, UnaryOperator<Lease> change) {
        if (leases.stream().noneMatch(which)) {
            throw new UnfoldableEvent(what, named);
        }
        return InOrder.exchange(leases, which, change);
    }
}
