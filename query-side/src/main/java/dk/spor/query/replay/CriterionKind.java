package dk.spor.query.replay;

/** What rules, or people, look at when they decide. */
public enum CriterionKind {
    /** The legal ground that the decision names holds on its day. */
    GROUND_IN_FORCE,
    /** The offer takes citizens on the day. */
    OFFER_OPEN,
    /** The citizen's age on the day. */
    AGE,
    /** Whether the citizen uses what the offer treats. */
    USE,
    /** Where the citizen lives on the day, or that they have no home. */
    HOME,
    /** Something that the offer can't have. */
    EXCLUSION,
    /** For whom the offer is, in words that no rule can read. */
    TARGET_GROUP,
    /** An overall plan, before the municipality discharges from a shelter. */
    PLAN,
    /** A home, or a decision that grants one, before the municipality discharges from a shelter. */
    HOME_TO_GO_TO,
    /** A decision that grants support, before the municipality discharges from a shelter. */
    SUPPORT,
    /** A signed lease of a home that can be moved into, before the municipality discharges from a shelter. */
    LEASE,
    /** The day by which treatment had to begin. */
    TREATMENT_START,
    /** The day by which the citizen's municipality had to be told of the stay. */
    SHELTER_NOTICE,
    /** The day by which a complaint of the decision had to be looked at again. */
    COMPLAINT_REASSESSMENT,
    /** How many days of the running year the state had paid its part of before the day. */
    REFUND,
    /** How many days the citizen had been at the offer. */
    DAYS_ENROLLED
}
