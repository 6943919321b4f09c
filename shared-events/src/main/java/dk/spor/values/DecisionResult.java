package dk.spor.values;

/** What a decision decided. */
public enum DecisionResult {
    /** Bevilget: the citizen gets it. */
    GRANTED,
    /** Afslag: the citizen does not get it. */
    REFUSED,
    /** Ændret: the citizen goes on with something else, or with more or less of it. */
    CHANGED,
    /** Ophør: the citizen gets it no longer. */
    ENDED
}
