package dk.spor.values;

/**
 * What a talk found out about one circumstance. What was not asked about is no finding: not known is not no.
 *
 * @param circumstance which
 * @param present whether it is so
 */
public record Finding(Circumstance circumstance, boolean present) {}
