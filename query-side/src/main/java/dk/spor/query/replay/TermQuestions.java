package dk.spor.query.replay;

import dk.spor.query.fit.Fitting;
import dk.spor.query.fit.Reason;
import dk.spor.query.fit.Situation;
import dk.spor.query.fit.Situation.Told;
import dk.spor.query.offer.TermsPeriod;
import dk.spor.query.pathway.Decision;
import dk.spor.values.Circumstance;
import dk.spor.values.DecisionResult;
import dk.spor.values.RuleRef;
import dk.spor.values.Substance;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The terms of the offer as they were known then, and age and home also where no terms ask for them. */
final class TermQuestions {

    /** What terms of an offer are called where they are pointed at as a rule. */
    private static final String RULE = "offer-terms/";

    private TermQuestions() {}

    static Stream<Question> of(Decision decision, Knowledge versions) {
        var asked = terms(decision, versions).stream()
                .flatMap(terms -> of(terms, rule(decision, terms), versions.situation()))
                .toList();
        return Stream.concat(
                asked.stream(),
                Stream.of(
                                Question.of(CriterionKind.AGE, Bearing.CONTEXT, null, TermQuestions::age),
                                Question.of(CriterionKind.HOME, Bearing.CONTEXT, null, TermQuestions::home))
                        .filter(context -> asked.stream().noneMatch(each -> each.kind() == context.kind())));
    }

    /** Terms say who can come; they say nothing of who has to go. */
    private static Optional<TermsPeriod> terms(Decision decision, Knowledge versions) {
        var offer = versions.offer();
        return offer == null || decision.result() == DecisionResult.ENDED
                ? Optional.empty()
                : offer.termsOn(decision.on());
    }

    private static RuleRef rule(Decision decision, TermsPeriod terms) {
        return new RuleRef(RULE + decision.offer(), terms.version());
    }

    /** What terms ask for, and in which order, does not depend on whom they are laid beside. */
    private static Stream<Question> of(TermsPeriod terms, RuleRef rule, Situation anybody) {
        var reasons = Fitting.reasons(terms, anybody);
        return IntStream.range(0, reasons.size())
                .mapToObj(i -> new Question(
                        kind(reasons.get(i)),
                        Bearing.CONDITION,
                        rule,
                        about(reasons.get(i)),
                        known ->
                                answer(Fitting.reasons(terms, known.situation()).get(i), known.situation())));
    }

    private static CriterionKind kind(Reason reason) {
        return switch (reason) {
            case Reason.Age ignored -> CriterionKind.AGE;
            case Reason.Use ignored -> CriterionKind.USE;
            case Reason.Home ignored -> CriterionKind.HOME;
            case Reason.Exclusion ignored -> CriterionKind.EXCLUSION;
            case Reason.TargetGroup ignored -> CriterionKind.TARGET_GROUP;
            case Reason.Capacity it -> throw noTerm(it);
            case Reason.NotOpen it -> throw noTerm(it);
            case Reason.NoTerms it -> throw noTerm(it);
        };
    }

    private static IllegalStateException noTerm(Reason reason) {
        return new IllegalStateException("terms never say " + reason);
    }

    private static List<Circumstance> about(Reason reason) {
        return switch (reason) {
            case Reason.Use use -> use.treats().stream().map(Substance::use).toList();
            case Reason.Exclusion exclusion -> List.of(exclusion.circumstance());
            default -> List.of();
        };
    }

    private static Answer answer(Reason reason, Situation situation) {
        return Answer.of(Met.of(reason.says()), value(reason, situation), reason.entry());
    }

    private static @Nullable CriterionValue value(Reason reason, Situation situation) {
        return switch (reason) {
            case Reason.Age age -> age.years() == null ? null : new CriterionValue.Years(age.years());
            case Reason.Home home -> home.situation() == null ? null : new CriterionValue.Lives(home.situation());
            default -> found(reason, situation);
        };
    }

    /** What the entry that settles it found; of several substances the one that is used. */
    private static @Nullable CriterionValue found(Reason reason, Situation situation) {
        return about(reason).stream()
                .flatMap(circumstance -> situation.found(circumstance).stream())
                .filter(told -> told.entry().equals(reason.entry()))
                .map(Told::what)
                .max((one, other) -> Boolean.compare(one.present(), other.present()))
                .map(found -> new CriterionValue.Has(found.circumstance(), found.present()))
                .orElse(null);
    }

    private static Answer age(Knowledge known) {
        var age = known.situation().age();
        return age == null ? Answer.of(null, null) : Answer.of(null, new CriterionValue.Years(age.what()), age.entry());
    }

    private static Answer home(Knowledge known) {
        var home = known.situation().home();
        return home == null
                ? Answer.of(null, null)
                : Answer.of(null, new CriterionValue.Lives(home.what()), home.entry());
    }
}
