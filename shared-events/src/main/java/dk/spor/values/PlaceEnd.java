package dk.spor.values;

/** Why a citizen neither waits for a place nor holds one any more. */
public enum PlaceEnd {
    /** The citizen was offered the place and did not want it. */
    REFUSED,
    /** The referral was withdrawn. */
    WITHDRAWN,
    /** The offer declined the referral. */
    DECLINED,
    /** The citizen's course at the offer ended. */
    DISCHARGED
}
