package dk.spor.values;

/** Who called a session off. */
public enum CancelledBy {
    /** The citizen, before the session. */
    CITIZEN,
    /** The offer. */
    STAFF
}
