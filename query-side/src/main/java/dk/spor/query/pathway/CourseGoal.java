package dk.spor.query.pathway;

import dk.spor.query.timeline.Dated;
import dk.spor.query.timeline.Entry;
import dk.spor.query.timeline.InOrder;
import dk.spor.values.Substance;
import dk.spor.values.TreatmentAim;
import dk.spor.values.TreatmentGoalResult;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal that a citizen has for a course; their own words stand in the journal.
 *
 * @param aim what they wanted when they set it
 * @param substance what it was about; absent where it was about none
 * @param revisions what they wanted from a day on, in order of valid time
 * @param settled absent while the goal is open
 */
public record CourseGoal(
        Entry entry,
        LocalDate on,
        TreatmentAim aim,
        @Nullable Substance substance,
        List<Revision> revisions,
        @Nullable Settled settled)
        implements Dated {

    public CourseGoal {
        revisions = List.copyOf(revisions);
    }

    /** From a day on it is another one. */
    public record Revision(
            Entry entry,
            LocalDate on,
            TreatmentAim aim,
            @Nullable Substance substance) implements Dated {}

    /** What became of it. */
    public record Settled(Entry entry, LocalDate on, TreatmentGoalResult result) implements Dated {}

    CourseGoal with(Revision revision) {
        return new CourseGoal(entry, on, aim, substance, InOrder.with(revisions, revision), settled);
    }

    CourseGoal with(Settled settlement) {
        return new CourseGoal(entry, on, aim, substance, revisions, settlement);
    }
}
