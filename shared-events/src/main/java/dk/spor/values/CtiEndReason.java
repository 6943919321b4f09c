package dk.spor.values;

/** Why a CTI course ended; anything but COMPLETED is an early end. */
public enum CtiEndReason {
    /** The three phases are done and care is handed over. */
    COMPLETED,
    /** The citizen did not want to go on. */
    CITIZEN_STOPPED,
    /** The citizen moved away. */
    MOVED_AWAY,
    /** A stay in hospital or prison that outlasts the method. */
    LONG_ABSENCE,
    /** The citizen died. */
    DIED,
    /** Any other reason; the note says which. */
    OTHER
}
