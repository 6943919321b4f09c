package dk.spor.values;

/**
 * Who does what towards a goal.
 *
 * @param who does it
 * @param what they do
 */
public record PlannedStep(Doer who, Note what) {}
