package dk.spor.values;

/** Who wanted a course to end. */
public enum DischargeInitiative {
    /** The citizen, who may leave at any time. */
    CITIZEN,
    /** The municipality, which may discharge from a shelter when the conditions of § 110 are there. */
    MUNICIPALITY
}
