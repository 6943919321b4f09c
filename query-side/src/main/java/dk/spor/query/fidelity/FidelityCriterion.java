package dk.spor.query.fidelity;

/** By what a CTI course is said to keep to the method. */
public enum FidelityCriterion {
    /** It lasts nine months at the most: days, of days at the most. */
    LENGTH,
    /** Three phases are equally long: days between the longest and the shortest, of days that they may differ. */
    EQUAL_PHASES,
    /** Each phase has one to three focus areas: phases with more or fewer, of none. */
    FOCUS_AREAS,
    /** The first month has contacts: how many, of so many at the least. */
    FIRST_MONTH_CONTACTS,
    /** Phase 1 has meetings with the citizen in the community: how many, of so many at the least. */
    COMMUNITY_MEETINGS,
    /** Phase 1 has meetings with providers or network: how many, of so many at the least. */
    NETWORK_MEETINGS,
    /** Each later phase has fewer contacts than the one before: phases with as many or more, of none. */
    FEWER_CONTACTS,
    /** The team talks about its courses every week. Nothing records it yet, so it is never known. */
    TEAM_SUPERVISION,
    /** The worker has no more courses than the rule says: how many, of so many at the most. */
    CASELOAD
}
