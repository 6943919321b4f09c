package dk.spor.query.replay;

import dk.spor.query.pathway.Decision;
import dk.spor.query.refund.ShelterRefund;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.OfferId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** What the decision costs, and how long the citizen had been there. */
final class CourseQuestions {

    private CourseQuestions() {}

    static Stream<Question> of(Decision decision, RuleCatalogue rules) {
        var offer = decision.offer();
        return offer == null
                ? Stream.empty()
                : Stream.concat(
                        refund(decision, offer, rules),
                        Stream.of(Question.of(
                                CriterionKind.DAYS_ENROLLED, Bearing.CONTEXT, null, known -> enrolled(known, offer))));
    }

    private static Stream<Question> refund(Decision decision, OfferId offer, RuleCatalogue rules) {
        return rules.on(decision.on(), Rule.ShelterRefund.class).stream()
                .filter(rule -> rule.offers().contains(offer))
                .map(rule -> Question.of(
                        CriterionKind.REFUND, Bearing.CONSEQUENCE, rule.ref(), known -> refunded(known, rule, rules)));
    }

    /** The days up to the one before the decision; the version of its day says how many there can be. */
    private static Answer refunded(Knowledge known, Rule.ShelterRefund rule, RuleCatalogue rules) {
        var limit = rule.days();
        var used = ShelterRefund.of(known.pathway(), known.on().minusDays(1), rules)
                .filter(refund -> refund.year() != null)
                .map(ShelterRefund::days)
                .orElse(0);
        var stays = known.pathway().enrolments().stream()
                .filter(stay -> rule.offers().contains(stay.offer()))
                .filter(stay -> stay.on().isBefore(known.on()))
                .map(stay -> stay.entry())
                .toList();
        return new Answer(Met.of(limit == null || used < limit), new CriterionValue.Days(used, limit), stays);
    }

    private static Answer enrolled(Knowledge known, OfferId offer) {
        return known.course(offer)
                .filter(course -> course.on().isBefore(known.on()))
                .map(course -> Answer.of(
                        null,
                        new CriterionValue.Days(
                                Math.toIntExact(ChronoUnit.DAYS.between(course.on(), known.on())), null),
                        course.entry()))
                .orElseGet(() -> Answer.of(null, new CriterionValue.Days(0, null)));
    }
}
