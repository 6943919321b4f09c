package dk.spor.values;

import org.jspecify.annotations.Nullable;

/**
 * What a citizen wants to reach in a treatment. The goal is the citizen's; nobody sets it for them.
 *
 * @param aim what they want
 * @param substance of what they want to use nothing or less; absent where the goal is not about one
 * @param words the goal in the citizen's own words
 */
public record TreatmentGoal(
        TreatmentAim aim,
        @Nullable Substance substance,
        @Nullable Note words) {

    /** @throws InvalidValue when somebody wants to stop or to reduce, and nothing says what */
    public TreatmentGoal {
        if (substance == null && (aim == TreatmentAim.STOP || aim == TreatmentAim.REDUCE)) {
            throw new InvalidValue("substance", "is missing where the aim is to stop or to reduce", "what it is about");
        }
    }
}
