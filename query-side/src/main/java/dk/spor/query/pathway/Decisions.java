package dk.spor.query.pathway;

import dk.spor.events.DecisionEvent;
import dk.spor.events.DecisionEvent.ComplaintReceived;
import dk.spor.events.DecisionEvent.ComplaintSettled;
import dk.spor.events.DecisionEvent.DecisionCommunicated;
import dk.spor.events.DecisionEvent.DecisionMade;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.recording.RecordedEvent;
import dk.spor.values.EntryId;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** The fold of everything about decisions into a pathway's list of them. */
final class Decisions {

    private Decisions() {}

    static List<Decision> evolve(List<Decision> decisions, DecisionEvent event, RecordedEvent recorded) {
        var at = Entry.of(recorded);
        return switch (event) {
            case DecisionMade made -> InOrder.with(decisions, of(made, at, recorded));
            case DecisionCommunicated told ->
                in(
                        decisions,
                        "decision",
                        told.decision(),
                        is(told.decision()),
                        decision -> decision.with(new Decision.Told(at, told.happenedOn(), told.channel())));
            case ComplaintReceived complaint ->
                in(
                        decisions,
                        "decision",
                        complaint.decision(),
                        is(complaint.decision()),
                        decision -> decision.with(new Complaint(at, complaint.happenedOn(), complaint.note(), null)));
            case ComplaintSettled settled ->
                in(
                        decisions,
                        "complaint",
                        settled.complaint(),
                        complainedBy(settled.complaint()),
                        decision -> decision.with(
                                settled.complaint(),
                                new Complaint.Settled(at, settled.happenedOn(), settled.outcome(), settled.note())));
        };
    }

    private static Decision of(DecisionMade made, Entry at, RecordedEvent recorded) {
        return new Decision(
                at,
                made.happenedOn(),
                recorded.recording().by(),
                recorded.recording().role(),
                made.ground(),
                made.rule(),
                made.result(),
                made.offer(),
                made.referral(),
                made.from(),
                made.until(),
                made.reasons(),
                made.participation(),
                made.seen(),
                null,
                List.of());
    }

    private static Predicate<Decision> is(EntryId decision) {
        return made -> made.entry().id().equals(decision);
    }

    private static Predicate<Decision> complainedBy(EntryId complaint) {
        return made ->
                made.complaints().stream().anyMatch(known -> known.entry().id().equals(complaint));
    }

    private static List<Decision> in(
            List<Decision> decisions,
            String what,
            EntryId named,
            Predicate<Decision> which,
            UnaryOperator<Decision> change) {
        if (decisions.stream().noneMatch(which)) {
            throw new UnfoldableEvent(what, named);
        }
        return InOrder.exchange(decisions, which, change);
    }
}
