package dk.spor.values;

/** What became of a goal. */
public enum GoalOutcome {
    /** It was reached. */
    REACHED,
    /** It was given up. */
    GIVEN_UP
}
