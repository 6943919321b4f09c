package dk.spor.values;

/** Who goes on with something when CTI ends. */
public enum CtiTakeover {
    /** The municipality's social support at home. */
    SOCIAL_SUPPORT,
    /** Treatment of drug or alcohol use. */
    SUBSTANCE_TREATMENT,
    /** Social or regional psychiatry. */
    PSYCHIATRY,
    /** The general practitioner, or home care. */
    HEALTH_CARE,
    /** The jobcenter, a workplace or a school. */
    EMPLOYMENT_OR_EDUCATION,
    /** Landlord, or those who run the house. */
    HOUSING,
    /** Relatives, friends and neighbours. */
    NETWORK,
    /** Volunteers and mentors. */
    VOLUNTEERS,
    /** Somebody else; the note says who. */
    OTHER
}
