package dk.spor.query.pathway;

import dk.spor.events.ExternalTreatmentEvent;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentBegun;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentEnded;
import dk.spor.events.ExternalTreatmentEvent.ExternalTreatmentFollowedUp;
import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Due;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.query.timeline.UnfoldableEvent;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The fold of everything about treatment elsewhere, and when each is to be followed up next. */
final class ExternalTreatments {

    private ExternalTreatments() {}

    static List<ExternalTreatment> evolve(List<ExternalTreatment> all, ExternalTreatmentEvent treatment, Entry at) {
        var on = treatment.happenedOn();
        return switch (treatment) {
            case ExternalTreatmentBegun event ->
                InOrder.with(
                        all,
                        new ExternalTreatment(at, on, event.offer(), event.kind(), event.provider(), List.of(), null));
            case ExternalTreatmentFollowedUp event ->
                of(
                        all,
                        event.treatment(),
                        known -> known.with(new ExternalTreatment.FollowedUp(at, on, event.status())));
            case ExternalTreatmentEnded event ->
                of(all, event.treatment(), known -> known.withEnd(new ExternalTreatment.End(at, on, event.outcome())));
        };
    }

    /** The time runs from the last follow-up or, before the first, from the beginning. */
    static Stream<Due> due(List<ExternalTreatment> all, RuleCatalogue rules, LocalDate today) {
        return all.stream()
                .filter(treatment -> treatment.end() == null)
                .flatMap(treatment -> due(treatment, rules, today).stream());
    }

    private static Optional<Due> due(ExternalTreatment treatment, RuleCatalogue rules, LocalDate today) {
        Dated last = treatment.followUps().isEmpty()
                ? treatment
                : treatment.followUps().getLast();
        return rules.on(last.on(), Rule.ExternalTreatmentFollowUp.class)
                .filter(rule -> rule.offers().contains(treatment.offer()))
                .map(rule -> Due.seenOn(
                        today,
                        Due.What.EXTERNAL_TREATMENT_FOLLOW_UP,
                        treatment.entry().id(),
                        treatment.offer(),
                        last.on().plus(rule.every()),
                        Stream.of(treatment.entry().id(), last.entry().id())
                                .distinct()
                                .toList()));
    }

    private static List<ExternalTreatment> of(
            List<ExternalTreatment> all, EntryId named, UnaryOperator<ExternalTreatment> change) {
        Predicate<ExternalTreatment> which = treatment -> treatment.entry().id().equals(named);
        if (all.stream().noneMatch(which)) {
            throw new UnfoldableEvent("treatment elsewhere", named);
        }
        return InOrder.exchange(all, which, change);
    }
}
