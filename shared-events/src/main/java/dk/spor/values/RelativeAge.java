package dk.spor.values;

/** Whether a relative is grown up. */
public enum RelativeAge {
    /** 18 or older. */
    ADULT,
    /** Under 18. */
    CHILD
}
