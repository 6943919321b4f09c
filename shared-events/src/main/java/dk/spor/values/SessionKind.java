package dk.spor.values;

/** What kind of session the citizen was offered. */
public enum SessionKind {
    /** A talk between the citizen and a therapist. */
    INDIVIDUAL,
    /** A group session. */
    GROUP,
    /** A session with the family. */
    FAMILY,
    /** A talk with a relative. */
    RELATIVE,
    /** A talk on a walk. */
    WALK_AND_TALK,
    /** A medical or psychiatric consultant. */
    CONSULTANT,
    /** Yoga, relaxation, NADA. */
    BODY_THERAPY,
    /** Practical help: house hunting, papers, money. */
    PRACTICAL_SUPPORT,
    /** A contact on the street. */
    OUTREACH,
    /** Any other kind; the note says which. */
    OTHER
}
