package dk.spor.values;

/** What became of a goal of treatment. */
public enum TreatmentGoalResult {
    /** The citizen got there. */
    MET,
    /** The citizen got some of the way, and leaves it at that. */
    PARTLY_MET,
    /** The citizen wants it no longer. */
    GIVEN_UP
}
