package dk.spor.query.fidelity;

import dk.spor.values.EntryId;
import dk.spor.values.RuleRef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in which a course keeps to the method, or does not.
 *
 * @param figure what was counted or measured; absent where there is nothing to measure yet
 * @param measure what the rule asks for; absent where there is no rule
 * @param rule which rule asks for it
 * @param proof the entries behind the figure, in order of valid time
 */
public record FidelityItem(
        FidelityCriterion criterion,
        FidelityState state,
        @Nullable Integer figure,
        @Nullable Integer measure,
        RuleRef rule,
        List<EntryId> proof) {

    public FidelityItem {
        proof = List.copyOf(proof);
    }
}
