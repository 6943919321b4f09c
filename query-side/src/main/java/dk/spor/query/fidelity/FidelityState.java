package dk.spor.query.fidelity;

/** Whether a course keeps to the method in one thing. */
public enum FidelityState {
    /** It does. */
    MET,
    /** It does not, and can't any more. */
    NOT_MET,
    /** It is too early to say, or nothing tells. */
    NOT_YET_KNOWN
}
