package dk.spor.values;

/** Who lets a home. */
public enum LandlordKind {
    /** A non-profit housing association (almen boligorganisation). */
    HOUSING_ASSOCIATION,
    /** The municipality. */
    MUNICIPALITY,
    /** A private landlord. */
    PRIVATE,
    /** Anybody else. */
    OTHER
}
