package dk.spor.app.demo.town;

/** What becomes of a referral. */
public enum Fate {
    /** The offer says yes and the course begins. */
    ENROLLED,
    /** There is a waiting list first. */
    WAITS,
    /** The waiting list is too long, and the citizen gives up. */
    WAITS_IN_VAIN,
    /** The waiting list is too long, and the citizen is still on it when the story ends. */
    WAITS_ON,
    /** The offer says no. */
    DECLINED,
    /** The citizen does not want it, or can't be reached. */
    WITHDRAWN
}
