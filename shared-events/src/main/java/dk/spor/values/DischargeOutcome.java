package dk.spor.values;

/** How a course at an offer ended. */
public enum DischargeOutcome {
    /** Treatment completed, without drugs. */
    DRUG_FREE,
    /** Treatment completed, use reduced. */
    REDUCED,
    /** Treatment completed, use or life stabilised. */
    STABILISED,
    /** Completed, at an offer that is not treatment. */
    COMPLETED,
    /** The citizen stopped coming. */
    DROPPED_OUT,
    /** Moved on to another offer. */
    TRANSFERRED,
    /** The offer ended the course. */
    EXCLUDED,
    /** The citizen moved away. */
    MOVED_AWAY,
    /** The citizen died. */
    DIED,
    /** Any other outcome, or none recorded. */
    OTHER
}
