package dk.spor.values;

/** How the citizen took part in a decision about them (retssikkerhedsloven § 4, forvaltningsloven § 19). */
public enum Participation {
    /** It was made together with the citizen. */
    TOGETHER,
    /** The citizen was heard before it was made. */
    HEARD,
    /** The citizen did not want to take part. */
    DECLINED,
    /** The citizen could not be reached. */
    NOT_REACHED
}
