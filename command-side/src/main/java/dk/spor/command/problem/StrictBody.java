package dk.spor.command.problem;

/**
 * A request body of the write API, a record. It is read strictly: a field that is unknown, missing, given twice or of
 * another JSON type than expected is a bad request, never a guess.
 */
public interface StrictBody {}
