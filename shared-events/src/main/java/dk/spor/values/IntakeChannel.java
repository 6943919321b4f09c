package dk.spor.values;

/** How a request reached the municipality. */
public enum IntakeChannel {
    /** The citizen turned up, called or wrote. */
    SELF,
    /** A relative asked. */
    RELATIVE,
    /** Referred from a hospital. */
    HOSPITAL,
    /** Referred from Kriminalforsorgen. */
    PRISON,
    /** Referred from the jobcenter. */
    JOBCENTER,
    /** Referred by school, social services and police together. */
    SSP,
    /** Referred by another offer of the municipality. */
    OTHER_OFFER,
    /** Referred by another municipality. */
    OTHER_MUNICIPALITY,
    /** Met by outreach workers. */
    OUTREACH,
    /** Any other way; the request says which. */
    OTHER
}
