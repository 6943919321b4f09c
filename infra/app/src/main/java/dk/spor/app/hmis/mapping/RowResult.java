package dk.spor.app.hmis.mapping;

import dk.spor.app.migration.plan.Flaw;
import java.util.List;

/** What a row came to. */
sealed interface RowResult {

    /**
     * It says something about a client or a project.
     *
     * @param remarks what in it could not be used, in words, while the rest was
     */
    record Says(List<Draft> drafts, List<String> remarks) implements RowResult {}

    /** It says something that goes into the facts of another row. */
    record GoesIntoAnother() implements RowResult {}

    /** Nothing of it is used. */
    record LeftOut(Flaw flaw, String detail) implements RowResult {}
}
