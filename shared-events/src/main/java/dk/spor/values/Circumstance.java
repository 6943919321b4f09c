package dk.spor.values;

/** What the terms of an offer can ask about a citizen beside age and home. Each is asked, and never concluded. */
public enum Circumstance {
    /** Uses drugs at present. */
    ACTIVE_DRUG_USE,
    /** Has a use of alcohol that they want or need treatment for. */
    ALCOHOL_USE,
    /** Has a mental illness that is not treated. */
    UNTREATED_MENTAL_ILLNESS,
    /** Needs physical care. */
    NEED_OF_PHYSICAL_CARE
}
