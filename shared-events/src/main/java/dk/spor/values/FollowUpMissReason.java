package dk.spor.values;

/** Why a planned follow-up did not happen. */
public enum FollowUpMissReason {
    /** The citizen did not answer or turn up. */
    NO_ANSWER,
    /** The citizen could not be found. */
    CITIZEN_NOT_FOUND,
    /** The citizen did not want it. */
    DECLINED,
    /** The citizen died. */
    DIED,
    /** Any other reason; the note says which. */
    OTHER
}
