package dk.spor.query.replay;

/** What a criterion has to do with the decision. */
public enum Bearing {
    /** Without it nobody could decide so at all: a ground in force, an offer that takes citizens. */
    FRAME,
    /** A rule lets the decision depend on it. */
    CONDITION,
    /** A time that law gives; it does not say what is decided. */
    DEADLINE,
    /** What follows from the decision by a rule. */
    CONSEQUENCE,
    /** No rule asks for it; it is shown because people look at it. */
    CONTEXT
}
