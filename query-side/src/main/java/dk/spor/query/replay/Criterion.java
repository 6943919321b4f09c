package dk.spor.query.replay;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.spor.values.Circumstance;
import dk.spor.values.RuleRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that counted for a decision, side by side.
 *
 * @param rule which version of which rule asks for it, on both sides the same; absent where none does
 * @param about the circumstances that it asks about, if it asks about such
 * @param then as known to the decider; absent where that is not known
 * @param now as known today
 */
public record Criterion(
        CriterionKind kind,
        Bearing bearing,
        @Nullable RuleRef rule,
        List<Circumstance> about,
        @Nullable Answer then,
        Answer now) {

    public Criterion {
        about = List.copyOf(about);
    }

    /** Whether today's knowledge says something else of it. */
    @JsonProperty
    public boolean changed() {
        return then != null && !then.saysTheSameAs(now);
    }

    boolean decides() {
        return bearing == Bearing.FRAME || bearing == Bearing.CONDITION;
    }
}
