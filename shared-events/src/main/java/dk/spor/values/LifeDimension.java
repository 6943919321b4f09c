package dk.spor.values;

/** The eight dimensions of a life in which a citizen can need support; CTI picks its focus areas from them. */
public enum LifeDimension {
    /** Bolig. */
    HOUSING,
    /** Psykisk helbred. */
    MENTAL_HEALTH,
    /** Fysisk helbred. */
    PHYSICAL_HEALTH,
    /** Økonomi. */
    FINANCES,
    /** Dagligdags aktiviteter. */
    DAILY_ACTIVITIES,
    /** Netværk. */
    NETWORK,
    /** Rusmidler. */
    SUBSTANCE_USE,
    /** Uddannelse og beskæftigelse. */
    EDUCATION_EMPLOYMENT
}
