package dk.spor.values;

/** Whether the citizen agrees with what stands in their overall plan. */
public enum CitizenAgreement {
    /** It was agreed with the citizen. */
    AGREED,
    /** The citizen does not agree. */
    DISAGREED,
    /** The citizen has not been asked, or could not be. */
    NOT_ASKED
}
