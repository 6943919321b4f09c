package dk.spor.values;

/** How a course of relapse prevention ended. */
public enum RelapsePreventionOutcome {
    /** Completed as planned. */
    COMPLETED,
    /** Ended by a relapse. */
    RELAPSED,
    /** The citizen went back into treatment. */
    RE_ENROLLED,
    /** The citizen stopped coming. */
    STOPPED,
    /** Any other end; the note says which. */
    OTHER
}
