package dk.spor.values;

/** What somebody reads a citizen's data for. */
public enum ReadPurpose {
    /** To help the citizen: what a caseworker does all day. */
    CASEWORK,
    /** Ledelsestilsyn: whether cases are dealt with as they should be. */
    SUPERVISION,
    /** Revision, socialtilsyn: whether the law was kept. */
    AUDIT,
    /** For reports and counts that name nobody. */
    STATISTICS,
    /** Aktindsigt: somebody has asked to see what there is. */
    ACCESS_REQUEST,
    /** The citizens themselves. */
    OWN_CASE;

    /** What each role reads for, where nobody says otherwise. */
    public static ReadPurpose usualFor(Role role) {
        return switch (role) {
            case CASEWORKER, SYSTEM -> CASEWORK;
            case SUPERVISOR -> SUPERVISION;
            case AUDITOR -> AUDIT;
            case CITIZEN -> OWN_CASE;
        };
    }
}
