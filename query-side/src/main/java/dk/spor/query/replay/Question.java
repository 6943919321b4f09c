package dk.spor.query.replay;

import dk.spor.values.Circumstance;
import dk.spor.values.RuleRef;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One thing to ask, in the version of the rule that held for the decision: the same question is put to what was known
 * then and to what is known today.
 *
 * @param rule which version of which rule asks; absent where none does
 * @param about the circumstances that it asks about, if it asks about such
 */
record Question(
        CriterionKind kind,
        Bearing bearing,
        @Nullable RuleRef rule,
        List<Circumstance> about,
        Function<Knowledge, Answer> asked) {

    static Question of(CriterionKind kind, Bearing bearing, @Nullable RuleRef rule, Function<Knowledge, Answer> asked) {
        return new Question(kind, bearing, rule, List.of(), asked);
    }

    Criterion put(@Nullable Knowledge then, Knowledge now) {
        return new Criterion(kind, bearing, rule, about, then == null ? null : asked.apply(then), asked.apply(now));
    }
}
