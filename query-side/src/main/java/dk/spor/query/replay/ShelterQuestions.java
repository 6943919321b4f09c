package dk.spor.query.replay;

import dk.spor.query.pathway.Decision;
import dk.spor.query.pathway.Discharge;
import dk.spor.query.pathway.Enrolment;
import dk.spor.query.pathway.Lease;
import dk.spor.query.pathway.Pathway;
import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Span;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.DecisionResult;
import dk.spor.values.DischargeInitiative;
import dk.spor.values.LegalGroundId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has to be there before the municipality ends a stay at a shelter; the citizen may leave without any of it. */
final class ShelterQuestions {

    private ShelterQuestions() {}

    static Stream<Question> of(Decision decision, Knowledge versions, RuleCatalogue rules) {
        var offer = decision.offer();
        if (offer == null || decision.result() != DecisionResult.ENDED) {
            return Stream.empty();
        }
        boolean wanted = versions.course(offer)
                .map(Enrolment::discharge)
                .map(Discharge::initiative)
                .filter(DischargeInitiative.CITIZEN::equals)
                .isPresent();
        return rules.on(decision.on(), Rule.ShelterDischarge.class).stream()
                .filter(rule -> rule.offers().contains(offer) && !wanted)
                .flatMap(rule -> of(decision, rule));
    }

    /** A home that is granted by a decision needs no lease. */
    private static Stream<Question> of(Decision ended, Rule.ShelterDischarge rule) {
        return Stream.of(
                condition(
                        CriterionKind.PLAN,
                        rule,
                        known -> Optional.ofNullable(known.pathway().plan())
                                .filter(plan -> !plan.on().isAfter(known.on()))),
                condition(
                        CriterionKind.HOME_TO_GO_TO,
                        rule,
                        known ->
                                granted(known, ended, rule.homeGrounds()).or(() -> lease(known.pathway(), known.on()))),
                condition(CriterionKind.SUPPORT, rule, known -> granted(known, ended, rule.supportGrounds())),
                condition(
                        CriterionKind.LEASE,
                        rule,
                        known -> granted(known, ended, rule.homeGrounds())
                                .or(() -> lease(known.pathway(), known.on())
                                        .filter(lease -> !lease.availableOn().isAfter(known.on())))));
    }

    @FunctionalInterface
    private interface Finding {
        Optional<? extends Dated> in(Knowledge known);
    }

    private static Question condition(CriterionKind kind, Rule.ShelterDischarge rule, Finding found) {
        return Question.of(
                kind,
                Bearing.CONDITION,
                rule.ref(),
                known -> found.in(known).map(Answer::there).orElseGet(Answer::missing));
    }

    private static Optional<Dated> granted(Knowledge known, Decision ended, List<LegalGroundId> grounds) {
        return known.pathway().decisions().stream()
                .filter(made -> !made.entry().id().equals(ended.entry().id()))
                .filter(made -> grounds.contains(made.ground()) && made.result() == DecisionResult.GRANTED)
                .filter(made -> !made.on().isAfter(known.on()) && new Span(made.from(), made.until()).holds(known.on()))
                .<Dated>map(made -> made)
                .findFirst();
    }

    private static Optional<Lease> lease(Pathway pathway, LocalDate day) {
        return pathway.leases().stream()
                .filter(lease -> new Span(
                                lease.on(),
                                lease.end() == null ? null : lease.end().on())
                        .holds(day))
                .findFirst();
    }
}
