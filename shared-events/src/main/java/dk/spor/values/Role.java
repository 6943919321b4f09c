package dk.spor.values;

/** In which role somebody said something. */
public enum Role {
    /** Sagsbehandler: records and decides. */
    CASEWORKER,
    /** Leder: reviews cases, decides on places. */
    SUPERVISOR,
    /** Revisor or socialtilsyn: reads, never writes. */
    AUDITOR,
    /** Borger: reads their own pathway. */
    CITIZEN,
    /** Spor itself, for instance an import that somebody started. */
    SYSTEM
}
