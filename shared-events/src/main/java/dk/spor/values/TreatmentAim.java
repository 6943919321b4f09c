package dk.spor.values;

/** What a citizen wants of a treatment. */
public enum TreatmentAim {
    /** To use nothing any more. */
    STOP,
    /** To use less. */
    REDUCE,
    /** To use no more than now, and to get steadier in everything else. */
    STABILISE,
    /** Anything else; the citizen's own words say what. */
    OTHER
}
