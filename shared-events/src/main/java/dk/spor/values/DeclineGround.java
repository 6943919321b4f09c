package dk.spor.values;

/** Why a referral was declined. */
public enum DeclineGround {
    /** The preliminary talk found the citizen outside the target group. */
    OUTSIDE_TARGET_GROUP,
    /** Under the offer's age limit. */
    TOO_YOUNG,
    /** Over the offer's age limit. */
    TOO_OLD,
    /** The offer does not treat this substance. */
    WRONG_SUBSTANCE,
    /** No place, and no waiting list was wanted. */
    NO_CAPACITY,
    /** Another offer fits the need better. */
    OTHER_OFFER_FITS_BETTER,
    /** Something the offer does not allow, such as active drug use at the herberg. */
    EXCLUDED,
    /** Any other ground; the note says which. */
    OTHER
}
