package dk.spor.values;

/** The three equal phases of Critical Time Intervention; a phase never goes backwards (domain: §4). */
public enum CtiPhase {
    /** Phase 1, transition: the most contacts. */
    TRANSITION,
    /** Phase 2, try-out. */
    TRY_OUT,
    /** Phase 3, transfer of care: the fewest. */
    TRANSFER_OF_CARE;

    /** 1, 2 or 3. */
    public int number() {
        return ordinal() + 1;
    }
}
