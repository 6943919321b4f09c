package dk.spor.values;

/** What a relative is to a citizen. */
public enum Relation {
    /** Married, or living together as if they were. */
    PARTNER,
    /** Mother, father, or whoever brought them up. */
    PARENT,
    /** The citizen's own child, of whatever age. */
    OFFSPRING,
    /** Sister or brother. */
    SIBLING,
    /** Anybody else of the family. */
    FAMILY,
    /** A friend. */
    FRIEND,
    /** Anybody else whom the citizen names. */
    OTHER
}
