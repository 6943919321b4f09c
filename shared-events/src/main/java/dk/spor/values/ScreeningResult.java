package dk.spor.values;

/** What came of the offer to screen a citizen for mental illness. */
public enum ScreeningResult {
    /** Nothing was found that asks for more. */
    NOTHING_FOUND,
    /** Something was found, and somebody else looks at it: a consultant, the citizen's doctor, psychiatry. */
    REFERRED_ON,
    /** The citizen did not want to be screened; another offer can be made later. */
    DECLINED
}
