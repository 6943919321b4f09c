package dk.spor.query.course;

import dk.spor.values.DischargeOutcome;

/** How a course of drug treatment ended, by the national categories. */
public enum EndStatus {
    /** Without drugs. */
    DRUG_FREE,
    /** Use reduced, or use and life stabilised. */
    REDUCED_OR_STABILISED,
    /** In any other way: stayed away, moved, went on elsewhere, died. */
    OTHER;

    static EndStatus of(DischargeOutcome outcome) {
        return switch (outcome) {
            case DRUG_FREE -> DRUG_FREE;
            case REDUCED, STABILISED -> REDUCED_OR_STABILISED;
            case COMPLETED, DROPPED_OUT, TRANSFERRED, EXCLUDED, MOVED_AWAY, DIED, OTHER -> OTHER;
        };
    }
}
