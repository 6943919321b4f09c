package dk.spor.values;

/**
 * Which rule decided something, in which version: what was decided points at it, so that it can be explained when the
 * rule has long changed.
 *
 * @param rule the rule's id in the catalogue, such as {@code follow-up-after-discharge}
 * @param version 1 for the rule's first version
 */
public record RuleRef(String rule, int version) {

    @Override
    public String toString() {
        return rule + " v" + version;
    }
}
