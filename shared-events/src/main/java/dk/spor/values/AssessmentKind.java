package dk.spor.values;

/** What an assessment looked at. */
public enum AssessmentKind {
    /** The urgent need of somebody in crisis. */
    CRISIS_NEEDS,
    /** The need for a home and for support in it. */
    HOUSING_NEEDS,
    /** Screening for mental illness, where its result was not recorded; see {@link ScreeningResult}. */
    MENTAL_HEALTH_SCREENING,
    /** Any other assessment; the note says which. */
    OTHER
}
