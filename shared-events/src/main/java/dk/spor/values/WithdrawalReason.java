package dk.spor.values;

/** Why a referral ended before it was decided or used. */
public enum WithdrawalReason {
    /** The citizen did not want the offer. */
    CITIZEN_DECLINED,
    /** The need was met in another way. */
    NEED_GONE,
    /** The citizen could not be reached. */
    NOT_REACHED,
    /** The citizen moved to another municipality. */
    MOVED_AWAY,
    /** The citizen died. */
    DIED,
    /** Any other reason; the note says which. */
    OTHER
}
