package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.values.CitizenAgreement;
import dk.spor.values.EntryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in what was said of an overall plan.
 *
 * @param goal which goal; absent where it is about the plan
 * @param agreement whether the citizen agreed
 */
public record PlanRevision(
        Entry entry,
        LocalDate on,
        RevisionKind kind,
        @Nullable EntryId goal,
        CitizenAgreement agreement) implements Dated {

    /** What it was. */
    public enum RevisionKind {
        /** The plan was made. */
        MADE,
        /** A goal came into it. */
        GOAL_SET,
        /** A goal was said anew. */
        GOAL_CHANGED,
        /** A goal was reached. */
        GOAL_REACHED,
        /** A goal was given up. */
        GOAL_GIVEN_UP
    }
}
