package dk.spor.query.replay;

import dk.spor.values.DecisionResult;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether the rules of then would say the same on today's knowledge. */
public enum Verdict {
    /** They say the same as then. */
    SAME,
    /** They say something else. */
    OTHERWISE,
    /**
     * No rule says what to decide, or none can tell: it rests on somebody's judgment, and is not pretended otherwise.
     */
    NOT_BY_RULE,
    /** What the decider had before them was not Spor: there is nothing to compare with. */
    NOT_KNOWN_THEN;

    static Verdict of(List<Criterion> criteria, DecisionResult decided) {
        var deciding = criteria.stream().filter(Criterion::decides).toList();
        if (deciding.stream().anyMatch(criterion -> criterion.then() == null)) {
            return NOT_KNOWN_THEN;
        }
        var then = together(deciding, Criterion::then);
        var now = together(deciding, Criterion::now);
        if (then == Met.NOT_KNOWN && now != Met.NOT_KNOWN) {
            return settledSince(now, decided);
        }
        if (then != now) {
            return OTHERWISE;
        }
        boolean byRule = deciding.stream().anyMatch(criterion -> criterion.bearing() == Bearing.CONDITION);
        return byRule && now != Met.NOT_KNOWN ? SAME : NOT_BY_RULE;
    }

    /** The rules could not tell then, and somebody did; today they can. */
    private static Verdict settledSince(Met now, DecisionResult decided) {
        return switch (decided) {
            case GRANTED, ENDED -> now == Met.MET ? SAME : OTHERWISE;
            case REFUSED -> now == Met.NOT_MET ? SAME : OTHERWISE;
            case CHANGED -> NOT_BY_RULE;
        };
    }

    private static Met together(List<Criterion> deciding, Function<Criterion, @Nullable Answer> side) {
        return Met.all(deciding.stream()
                .map(side)
                .filter(Objects::nonNull)
                .map(Answer::met)
                .filter(Objects::nonNull)
                .toList());
    }
}
