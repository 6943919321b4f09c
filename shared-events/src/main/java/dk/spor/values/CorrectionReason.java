package dk.spor.values;

/** Why an entry is corrected or retracted. */
public enum CorrectionReason {
    /** It was written wrongly: another day, another kind, another word than was meant. */
    WRITTEN_WRONGLY,
    /** It was written as it was known then; since then it has become known better. */
    KNOWN_BETTER,
    /** It did not happen. */
    DID_NOT_HAPPEN,
    /** It happened to somebody else. */
    OTHER_CITIZEN,
    /** It had been recorded already. */
    RECORDED_TWICE,
    /** The correction itself was a mistake. */
    CORRECTION_WRONG,
    /** Any other reason; the note says which. */
    OTHER
}
