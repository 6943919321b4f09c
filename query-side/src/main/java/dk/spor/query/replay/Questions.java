package dk.spor.query.replay;

import dk.spor.query.offer.OfferCard;
import dk.spor.query.pathway.Decision;
import dk.spor.rules.Rule;
import dk.spor.rules.RuleCatalogue;
import dk.spor.values.DecisionResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to ask about a decision: each rule in the version that held when it was made. */
final class Questions {

    private Questions() {}

    /**
     * @param versions the knowledge that the versions are chosen by: what the decider had, where that is known
     * @return in the order: frame, conditions, deadlines, consequences and context
     */
    static List<Question> about(Decision decision, Knowledge versions, RuleCatalogue rules) {
        return Stream.of(
                        frame(decision, rules),
                        TermQuestions.of(decision, versions),
                        ShelterQuestions.of(decision, versions, rules),
                        DeadlineQuestions.of(decision, versions, rules),
                        CourseQuestions.of(decision, rules))
                .flatMap(questions -> questions)
                .toList();
    }

    private static Stream<Question> frame(Decision decision, RuleCatalogue rules) {
        var ground = rules.ground(decision.rule())
                .map(held -> Question.of(
                        CriterionKind.GROUND_IN_FORCE, Bearing.FRAME, held.ref(), known -> inForce(held, known.on())));
        return Stream.concat(
                ground.stream(),
                decision.offer() == null || decision.result() != DecisionResult.GRANTED
                        ? Stream.empty()
                        : Stream.of(Question.of(CriterionKind.OFFER_OPEN, Bearing.FRAME, null, Questions::open)));
    }

    private static Answer inForce(Rule.LegalGround ground, LocalDate day) {
        return Answer.of(Met.of(ground.holdsOn(day)), new CriterionValue.Since(ground.validFrom()));
    }

    private static Answer open(Knowledge known) {
        return Optional.ofNullable(known.offer())
                .map(offer -> Answer.of(
                        Met.of(offer.takesCitizensOn(known.on())),
                        opened(offer),
                        offer.entry(),
                        offer.takesCitizensOn(known.on()) ? null : offer.closing()))
                .orElseGet(() -> Answer.of(Met.NOT_KNOWN, null));
    }

    private static @Nullable CriterionValue opened(OfferCard offer) {
        var on = offer.openedOn();
        return on == null ? null : new CriterionValue.Since(on);
    }
}
