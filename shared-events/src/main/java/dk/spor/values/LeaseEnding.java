package dk.spor.values;

/** How a lease ended. */
public enum LeaseEnding {
    /** The citizen gave it up. */
    GIVEN_UP,
    /** The landlord gave notice. */
    TERMINATED,
    /** The citizen was put out by the bailiff's court. */
    EVICTED,
    /** Its time was over. */
    EXPIRED,
    /** The citizen died. */
    DIED,
    /** In another way. */
    OTHER
}
