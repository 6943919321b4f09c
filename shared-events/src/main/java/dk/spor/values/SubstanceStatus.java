package dk.spor.values;

/** What a follow-up found about the citizen's use, against the status at discharge. */
public enum SubstanceStatus {
    /** No use. */
    DRUG_FREE,
    /** Less than at discharge. */
    LESS_THAN_BEFORE,
    /** As at discharge. */
    AS_BEFORE,
    /** Use has come back or grown. */
    RELAPSED,
    /** Not found out. */
    UNKNOWN
}
