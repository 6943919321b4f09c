package dk.spor.values;

/** What a follow-up found of a treatment elsewhere. */
public enum ExternalTreatmentStatus {
    /** It goes on as agreed. */
    AS_AGREED,
    /** Something has to be changed; the note says what. */
    TO_BE_CHANGED,
    /** The citizen does not come any more. */
    NOT_ATTENDED
}
