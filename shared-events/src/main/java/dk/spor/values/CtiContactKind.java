package dk.spor.values;

/** What kind of contact a CTI worker had. */
public enum CtiContactKind {
    /** A meeting with the citizen at home or about town. */
    COMMUNITY_MEETING,
    /** A meeting with the citizen at an office. */
    OFFICE_MEETING,
    /** A call or a message that was answered. */
    PHONE,
    /** A meeting with providers, relatives or network. */
    PROVIDER_OR_NETWORK,
    /** An attempt that did not reach the citizen; it does not count as a contact. */
    ATTEMPT
}
