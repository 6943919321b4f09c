package dk.spor.values;

/** What an offer is, in the terms of the municipality's catalogue. */
public enum OfferKind {
    /** Min indgang: one place to turn to. */
    SINGLE_ENTRY,
    /** Outpatient drug treatment. */
    DRUG_TREATMENT,
    /** Outpatient alcohol treatment. */
    ALCOHOL_TREATMENT,
    /** Drug-free follow-up after treatment. */
    RELAPSE_PREVENTION,
    /** Herberg: temporary stay for people without a home (Serviceloven § 110). */
    SHELTER,
    /** Socialpsykiatri, individual and groups. */
    SOCIAL_PSYCHIATRY,
    /** Offers for young people. */
    YOUTH,
    /** Volunteers and mentors. */
    MENTORING,
    /** Café and activities. */
    CAFE,
    /** Family-oriented treatment: groups and talks. */
    FAMILY_TREATMENT,
    /** Relatives' groups and talks. */
    RELATIVES,
    /** Critical Time Intervention as a support method. */
    CTI,
    /** A home with or without support: skæve boliger, Housing First. */
    HOUSING,
    /** Help to find or keep a home, eviction prevention. */
    HOUSING_SUPPORT,
    /** Outreach on the street. */
    OUTREACH,
    /** Activities shared across target groups. */
    ACTIVITY,
    /** Assessment and referral only. */
    COORDINATION,
    /** Any other kind. */
    OTHER
}
