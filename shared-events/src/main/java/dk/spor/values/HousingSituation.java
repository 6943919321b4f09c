package dk.spor.values;

/**
 * Where a citizen lives, by the categories of the national count of homeless citizens (domain: §6). The first nine are
 * homelessness; a permanent home or a sublet is not.
 */
public enum HousingSituation {
    /** On the street, in a stairwell, a shed or a car. */
    STREET(true),
    /** Night café or drop-in. */
    NIGHT_CAFE(true),
    /** Herberg or forsorgshjem (Serviceloven § 110). */
    SHELTER(true),
    /** Hotel or hostel, for want of a home. */
    HOTEL(true),
    /** With friends or family, without a contract. */
    FRIENDS_OR_FAMILY(true),
    /** Transitional dwelling (udslusningsbolig). */
    TRANSITIONAL(true),
    /** Leaves prison within a month and has no home. */
    LEAVING_PRISON(true),
    /** Leaves hospital or treatment within a month and has no home. */
    LEAVING_INSTITUTION(true),
    /** Homeless in another way. */
    OTHER_HOMELESS(true),
    /** Own home with a lease or deed, or a permanent place with family. */
    OWN_HOME(false),
    /** Skæv bolig or another permanent home with support. */
    SUPPORTED_HOME(false),
    /** Sublet or lodging with a contract. */
    SUBLET(false),
    /** Residential care, foster care or residential treatment. */
    RESIDENTIAL_CARE(false),
    /** In prison, and not about to leave it. */
    PRISON(false),
    /** In hospital, and not about to leave it. */
    HOSPITAL(false),
    /** Died; said by a move only where a source says it so. */
    DECEASED(false),
    /** Not known. */
    UNKNOWN(false);

    private final boolean homeless;

    HousingSituation(boolean homeless) {
        this.homeless = homeless;
    }

    /** Whether the national count would count a citizen in this situation as homeless. */
    public boolean homeless() {
        return homeless;
    }
}
