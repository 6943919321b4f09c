package dk.spor.values;

/** What became of a complaint. */
public enum ComplaintOutcome {
    /** The decision stands. */
    UPHELD,
    /** The decision was changed in part. */
    CHANGED,
    /** The decision was turned into its opposite. */
    REVERSED,
    /** Hjemvist: the appeals board sent it back to be decided anew. */
    SENT_BACK,
    /** The citizen took it back. */
    WITHDRAWN
}
