package dk.spor.values;

/** Who does something towards a goal. */
public enum Doer {
    /** The citizen. */
    CITIZEN,
    /** Those who work for the municipality or an offer. */
    WORKER,
    /** Relatives, friends and neighbours. */
    NETWORK,
    /** Somebody else; the text says who. */
    OTHERS
}
