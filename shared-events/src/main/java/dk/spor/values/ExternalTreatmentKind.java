package dk.spor.values;

/** What kind of treatment somebody gets elsewhere. */
public enum ExternalTreatmentKind {
    /** Talks and groups, living at home. */
    OUTPATIENT,
    /** Medicine in place of the drug. */
    SUBSTITUTION,
    /** A programme by day. */
    DAY,
    /** Living where the treatment is. */
    RESIDENTIAL
}
