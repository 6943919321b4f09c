package dk.spor.values;

/** Why a CTI course stands still; a pause is recorded, the method is not stopped early for it. */
public enum CtiPauseReason {
    /** The citizen is in hospital. */
    ADMISSION,
    /** The citizen is in prison. */
    PRISON,
    /** The citizen is away or out of reach. */
    AWAY,
    /** Any other reason; the note says which. */
    OTHER
}
