package dk.spor.values;

/** What kind of home a lease is about. */
public enum LeasedHome {
    /** An ordinary home. */
    ORDINARY,
    /** An ordinary home with support, given first and without conditions (Housing First). */
    HOUSING_FIRST,
    /** Skæv bolig: a home for those who do not thrive in ordinary housing. */
    UNUSUAL,
    /** Udslusningsbolig: a home for a limited time. */
    TRANSITIONAL,
    /** A room. */
    ROOM,
    /** Any other kind. */
    OTHER
}
